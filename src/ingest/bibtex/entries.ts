import type { Line } from '../reading/read-lines.ts';

/** One `@…{…}` of a file. */
export type BibtexText = {
  /** The line it begins on. */
  readonly line: number;
  /** In lower case: `article`, `string`, … */
  readonly kind: string;
  readonly text: string;
  /** Why it is not whole; null for a sound one. */
  readonly damage: string | null;
};

const begin = /^\s*@\s*([a-z]+)\s*[{(]/i;
const longestEntry = 1024 * 1024;

/**
 * Cuts a file into its entries. One begins with its line and ends where its brackets close, or, where they never do, at the next
 * line that begins one. What stands between entries is comment, as BibTeX has it.
 */
export async function* readBibtexTexts(lines: AsyncIterable<Line>): AsyncGenerator<BibtexText> {
  let open: { line: number; kind: string; text: string; depth: number } | null = null;
  for await (const { number, text, damage } of lines) {
    if (damage !== null) {
      yield { line: open?.line ?? number, kind: open?.kind ?? '', text, damage };
      open = null;
      continue;
    }
    const [, kind] = begin.exec(text) ?? [];
    if (kind !== undefined && open) yield toText(open, 'its brackets do not close');
    if (kind !== undefined) open = { line: number, kind: kind.toLowerCase(), text: '', depth: 0 };
    if (!open) continue;
    open.text += `${text}\n`;
    open.depth += depthOf(text);
    if (open.depth <= 0) {
      yield toText(open, null);
      open = null;
    } else if (open.text.length > longestEntry) {
      yield toText({ ...open, text: open.text.slice(0, 1_000) }, 'it is longer than 1 MB');
      open = null;
    }
  }
  if (open) yield toText(open, 'its brackets do not close');
}

function toText(
  { line, kind, text }: { line: number; kind: string; text: string },
  damage: string | null,
): BibtexText {
  return { line, kind, text, damage };
}

/** How many braces a line opens more than it closes; an escaped one is a sign like any other. */
function depthOf(text: string): number {
  let depth = 0;
  for (const [sign] of text.replace(/\\[\s\S]/g, '').matchAll(/[{}]/g))
    depth += sign === '{' ? 1 : -1;
  return depth;
}
