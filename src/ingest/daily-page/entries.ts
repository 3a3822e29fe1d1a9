import { type RejectedItem, reject } from '../source.ts';
import { type Block, type BlockQueue, textOf } from './blocks.ts';
import { looksLikeMetadata, type Metadata, parseMetadata } from './metadata.ts';
import { isProse } from './prose.ts';

/** A paper as the page prints it. */
export type Entry = {
  readonly line: number;
  readonly title: string;
  readonly abstract: string | null;
  readonly metadata: Metadata | null;
};

type Read = Entry | RejectedItem;

/**
 * The entries of a page behind its header. Nothing is labelled, so a block is known by its place: a title of one line,
 * an abstract, and perhaps metadata. What does not fit is rejected together with what belongs to it, and reading goes
 * on at the next block that can be a title.
 */
export async function* readEntries(blocks: BlockQueue): AsyncGenerator<Read> {
  for (let title = await blocks.take(); title; title = await blocks.take()) {
    const problem = problemOfTitle(title);
    if (problem !== null) {
      yield rejectBlock(title, problem);
      await skipRest(blocks, title);
      continue;
    }
    const next = await blocks.peek(0);
    const afterNext = await blocks.peek(1);
    if (next && looksLikeMetadata(next) && !(afterNext && looksLikeMetadata(afterNext))) {
      yield* readEntry(title, null, blocks);
    } else if (!next || !(isProse(textOf(next)) || next.damage || isMetadata(afterNext))) {
      yield rejectBlock(title, 'no abstract follows this line, so it is not read as a title');
    } else {
      await blocks.take();
      yield* readEntry(title, next, blocks);
    }
  }
}

async function* readEntry(
  title: Block,
  abstract: Block | null,
  blocks: BlockQueue,
): AsyncGenerator<Read> {
  if (abstract?.damage) {
    yield rejectBlock(abstract, abstract.damage);
    await skipRest(blocks, abstract);
    return;
  }
  const below = await takeMetadata(blocks);
  const metadata = below && !below.damage ? parseMetadata(below) : null;
  if (!abstract && (!metadata || isProse(textOf(title)))) {
    yield rejectBlock(title, 'no abstract follows this line, so it is not read as a title');
    return;
  }
  yield {
    line: title.line,
    title: textOf(title),
    abstract: abstract && textOf(abstract),
    metadata,
  };
  if (below && !metadata) {
    const reason = 'not "authors or organisation, dot, date"; the paper above is kept without it';
    yield rejectBlock(below, below.damage ?? reason);
  }
}

function problemOfTitle(block: Block): string | null {
  if (block.damage) return block.damage;
  if (looksLikeMetadata(block)) return 'authors and date without a paper above them';
  if (block.lines.length > 1) return 'a title was expected here, which is one line';
  if (textOf(block).length > 300) return 'a title was expected here, and this is too long for one';
  return null;
}

function isMetadata(block: Block | null): boolean {
  return block !== null && looksLikeMetadata(block);
}

async function takeMetadata(blocks: BlockQueue): Promise<Block | null> {
  return isMetadata(await blocks.peek(0)) ? blocks.take() : null;
}

/** Skips what belongs to a block that was rejected, so that it is not taken for a paper of its own. */
async function skipRest(blocks: BlockQueue, rejected: Block): Promise<void> {
  if (looksLikeMetadata(rejected)) return;
  const next = await blocks.peek(0);
  if (next && !isProse(textOf(rejected)) && isProse(textOf(next))) await blocks.take();
  await takeMetadata(blocks);
}

function rejectBlock(block: Block, reason: string): RejectedItem {
  return reject(block.line, reason, block.lines.join(' '));
}
