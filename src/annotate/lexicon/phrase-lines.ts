import { ConceptKind } from '../../domain/concept.ts';
import type { KnownPhrase } from './known-phrase.ts';
import type { PhraseTable } from './term-lexicon.ts';

/** A phrase as a line: key, df, held, listed, label, kind; what is empty at the end is left out. */
export function toPhraseLine(key: string, { df, held, listed, label, kind }: KnownPhrase): string {
  return [key, df, held || '', listed || '', label, kind ?? ''].join('\t').replace(/\t+$/, '');
}

/**
 * The table of phrases that lines in the order of their keys say. A table of a hundred thousand takes long to fill and a text
 * asks for few, so only the first words are looked at; the lines of one are read when it is asked for.
 */
export function toPhraseTable(lines: readonly string[], from: number, to: number): PhraseTable {
  const blocks = new Map<string, Block>();
  let word = '\n';
  for (let at = from; at < to; at++) {
    const line = lines[at] ?? '';
    const sign = line.startsWith(word) ? line.charCodeAt(word.length) : 0;
    if (sign === space || sign === tab) continue;
    word = firstWord(line.slice(0, line.indexOf('\t')));
    blocks.set(word, { at, phrases: null });
  }
  return {
    size: to - from,
    keys: function* () {
      for (let at = from; at < to; at++) yield lines[at]?.split('\t', 1)[0] ?? '';
    },
    get: (key) => {
      const first = firstWord(key);
      const block = blocks.get(first);
      if (block === undefined) return undefined;
      block.phrases ??= readBlock(lines, block.at, to, first);
      return block.phrases.get(key);
    },
  };
}

/** Where the lines of one first word begin, and what they say once somebody asked. */
type Block = { readonly at: number; phrases: ReadonlyMap<string, KnownPhrase> | null };

const space = 32;
const tab = 9;

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

function readBlock(
  lines: readonly string[],
  from: number,
  to: number,
  word: string,
): ReadonlyMap<string, KnownPhrase> {
  const block = new Map<string, KnownPhrase>();
  for (let at = from; at < to; at++) {
    const [key = '', df, held, listed, label = '', kind = ''] = lines[at]?.split('\t') ?? [];
    if (firstWord(key) !== word) break;
    block.set(key, {
      df: Number(df),
      held: Number(held ?? 0),
      listed: Number(listed ?? 0),
      label,
      kind: kind === '' ? null : (ConceptKind.safeParse(kind).data ?? null),
    });
  }
  return block;
}
