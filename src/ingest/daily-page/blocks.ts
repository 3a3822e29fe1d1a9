import { mend } from '../json-lines.ts';
import type { Line } from '../reading/read-lines.ts';

/** Lines that stand together, between blank ones. */
export type Block = {
  /** Number of its first line. */
  readonly line: number;
  readonly lines: readonly string[];
  readonly damage: string | null;
};

const mostLines = 5_000;

/** The blocks of a page, in order. */
export async function* readBlocks(lines: AsyncIterable<Line>): AsyncGenerator<Block> {
  let open: { line: number; lines: string[]; damage: string | null } | null = null;
  for await (const { number, text, damage } of lines) {
    if (damage === null && text.trim() === '') {
      if (open) yield open;
      open = null;
      continue;
    }
    open ??= { line: number, lines: [], damage: null };
    open.damage ??= damage;
    if (open.lines.length < mostLines) open.lines.push(mend(text));
    else open.damage ??= `more than ${mostLines} lines without a blank one`;
  }
  if (open) yield open;
}

/** What a block says, as written: only the blanks around it are left out. */
export function textOf(block: Block): string {
  return block.lines.join('\n').trim();
}

/** Blocks that can be looked at before they are taken. */
export class BlockQueue {
  private readonly ahead: Block[] = [];
  private readonly blocks: AsyncIterator<Block>;

  constructor(blocks: AsyncIterable<Block>) {
    this.blocks = blocks[Symbol.asyncIterator]();
  }

  async peek(distance: number): Promise<Block | null> {
    while (this.ahead.length <= distance) {
      const next = await this.blocks.next();
      if (next.done) return null;
      this.ahead.push(next.value);
    }
    return this.ahead[distance] ?? null;
  }

  async take(): Promise<Block | null> {
    const first = await this.peek(0);
    this.ahead.shift();
    return first;
  }
}
