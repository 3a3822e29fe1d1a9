import type { Line } from '../reading/read-lines.ts';

/** One entry of a feed, as text from tag to tag. */
export type EntryText = {
  /** The line it begins on. */
  readonly line: number;
  readonly text: string;
  /** Why it is not whole; null for a sound one. */
  readonly damage: string | null;
};

const begin = /<entry[\s>]/;
const end = '</entry>';
const longestEntry = 1024 * 1024;

/** Cuts a feed into its entries as the lines come, wherever its line ends lie. Memory holds one entry. */
export async function* readEntries(lines: AsyncIterable<Line>): AsyncGenerator<EntryText> {
  let open: { line: number; text: string } | null = null;
  for await (const { number, text, damage } of lines) {
    if (damage !== null) {
      yield { line: open?.line ?? number, text: open?.text ?? text, damage };
      open = null;
      continue;
    }
    let rest = text;
    for (;;) {
      if (open === null) {
        const at = rest.search(begin);
        if (at === -1) break;
        open = { line: number, text: '' };
        rest = rest.slice(at);
      }
      const next = beginsAgain(rest, open.text === '');
      const until = rest.indexOf(end);
      if (next !== -1 && (until === -1 || next < until)) {
        yield { ...open, text: open.text + rest.slice(0, next), damage: 'this entry has no end' };
        open = null;
        rest = rest.slice(next);
        continue;
      }
      if (until === -1) {
        open.text += `${rest}\n`;
        break;
      }
      yield { ...open, text: open.text + rest.slice(0, until + end.length), damage: null };
      open = null;
      rest = rest.slice(until + end.length);
    }
    if (open && open.text.length > longestEntry) {
      yield {
        line: open.line,
        text: open.text.slice(0, 1_000),
        damage: 'this entry is longer than 1 MB',
      };
      open = null;
    }
  }
  if (open) yield { ...open, damage: 'the file ends in the middle of this entry' };
}

/** Where another entry begins before this one has ended; -1 where none does. */
function beginsAgain(rest: string, isFirst: boolean): number {
  if (!isFirst) return rest.search(begin);
  const at = rest.slice(1).search(begin);
  return at === -1 ? -1 : at + 1;
}
