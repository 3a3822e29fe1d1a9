import type { AcronymPair } from './find-acronyms.ts';

/**
 * The pair in a title such as "S2D: Sorted Speculative Decoding for …": the first letters of the words behind the
 * colon spell the name before it, where a digit repeats the letter before.
 */
export function findTitleAcronym(title: string): AcronymPair | null {
  const [whole = '', short = ''] = /^([\p{L}\p{N}]{2,8}):\s+/u.exec(title) ?? [];
  const letters = short
    .replace(/(\p{L})([2-4])/gu, (_, letter: string, times: string) => letter.repeat(Number(times)))
    .toLowerCase();
  if (letters.length < 2 || !/\p{Lu}/u.test(short)) return null;
  const words = [...title.slice(whole.length).matchAll(/[\p{L}\p{N}]+/gu)].slice(0, letters.length);
  const initials = words.map(([word]) => word[0]?.toLowerCase() ?? '').join('');
  const last = words.at(-1);
  if (initials !== letters || !last) return null;
  const longRange = { start: whole.length, end: whole.length + last.index + last[0].length };
  return {
    short,
    long: title.slice(longRange.start, longRange.end),
    shortRange: { start: 0, end: short.length },
    longRange,
  };
}
