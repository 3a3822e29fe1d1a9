import type { Range } from './tokenize.ts';

/** A short form and what the text itself says that it means. */
export type AcronymPair = {
  readonly short: string;
  readonly long: string;
  readonly shortRange: Range;
  readonly longRange: Range;
};

/**
 * Short forms that a text defines, by the algorithm of A. S. Schwartz and M. A. Hearst, "A simple algorithm for
 * identifying abbreviation definitions in biomedical text", Pacific Symposium on Biocomputing 8:451-462 (2003),
 * https://doi.org/10.1142/9789812776303_0042. Both orders count: "long form (SF)" and "SF (long form)".
 * Beyond the paper: a short form shows a capital, and its plural s is no part of it.
 */
export function findAcronyms(text: string): AcronymPair[] {
  const pairs: AcronymPair[] = [];
  for (const found of text.matchAll(/\(([^()\n]{2,80})\)/g)) {
    const inside = found[1] ?? '';
    const open = found.index;
    const before = wordsBefore(text, open);
    const short =
      /^["“'‘]?([^\s,;:"”'’]+(?: [^\s,;:"”'’]+)?)["”'’]?(?=$|[,;:])/u.exec(inside)?.[1] ?? '';
    const pair =
      pairUp(text, short, open + 1 + inside.indexOf(short), before) ??
      reversePair(text, inside, open, before);
    if (pair) pairs.push(pair);
  }
  return pairs;
}

/** The piece of text directly before a bracket that may hold the long form: never more than its sentence. */
function wordsBefore(text: string, open: number): Range {
  const piece = text.slice(Math.max(0, open - 200), open);
  const broken = Math.max(
    ...['. ', '? ', '! ', '; ', ': ', ') ', '('].map((mark) => piece.lastIndexOf(mark)),
  );
  const start = open - piece.length + broken + 1;
  return { start, end: open - (/\s*$/.exec(piece)?.[0].length ?? 0) };
}

function pairUp(text: string, short: string, at: number, before: Range): AcronymPair | null {
  const bare = isShortForm(short) ? short.replace(/(?<=\p{Lu}|\d)s$/u, '') : '';
  if (!isShortForm(bare)) return null;
  const piece = text.slice(before.start, before.end);
  const start = longFormStart(bare, piece, wordLimit(bare));
  if (start === null) return null;
  const quotes = /^["“‘'`]*/.exec(piece.slice(start))?.[0].length ?? 0;
  const longRange = { start: before.start + start + quotes, end: before.end };
  const long = text.slice(longRange.start, longRange.end);
  if (long.length <= bare.length || long.split(/[\s-]+/).includes(bare)) return null;
  return { short: bare, long, shortRange: { start: at, end: at + bare.length }, longRange };
}

function reversePair(
  text: string,
  inside: string,
  open: number,
  before: Range,
): AcronymPair | null {
  const piece = text.slice(before.start, before.end);
  const short = /[^\s"“'‘(]+$/u.exec(piece)?.[0] ?? '';
  const words = /[,;:/=]/.test(inside) ? 0 : inside.split(/\s+/).length;
  const bare = short.replace(/(?<=\p{Lu}|\d)s$/u, '');
  if (words < 2 || !isShortForm(bare) || words > wordLimit(bare)) return null;
  // here the bracket holds nothing but the long form, so it must be used from its first letter
  if (longFormStart(bare, inside, words) !== 0) return null;
  const at = before.end - short.length;
  return {
    short: bare,
    long: inside,
    shortRange: { start: at, end: at + bare.length },
    longRange: { start: open + 1, end: open + 1 + inside.length },
  };
}

/** The paper's conditions: 2 to 10 characters, at most two words, begins with a letter or digit, has a letter. */
function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 10 &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{Lu}/u.test(text) &&
    text.split(' ').length <= 2
  );
}

function wordLimit(short: string): number {
  return Math.min(short.length + 5, short.length * 2);
}

/** Where the shortest long form begins: every sign of the short form from the right, its first one at a word's start. */
function longFormStart(short: string, text: string, limit: number): number | null {
  let at = text.length - 1;
  for (let index = short.length - 1; index >= 0; index--) {
    const sign = (short[index] ?? '').toLowerCase();
    if (!/[\p{L}\p{N}]/u.test(sign)) continue;
    while (
      at >= 0 &&
      (text[at]?.toLowerCase() !== sign ||
        (index === 0 && at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '')))
    ) {
      at--;
    }
    if (at < 0) return null;
    at--;
  }
  let start = at + 1;
  while (start > 0 && !/\s/.test(text[start - 1] ?? '')) start--;
  return text.slice(start).split(/\s+/).length <= limit ? start : null;
}
