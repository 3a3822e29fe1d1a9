/** How a word is written: `a` small, `C` a capital first, `A` all capitals (a plural s aside), `m` mixed, `d` with digits. */
export const shapes = ['a', 'C', 'A', 'm', 'd'] as const;
export type WordShape = (typeof shapes)[number];

export function shapeOf(word: string): WordShape {
  if (/\p{N}/u.test(word)) return 'd';
  if (word === word.toLowerCase()) return 'a';
  if (/^\p{Lu}[^\p{Lu}]*$/u.test(word) && word.length > 1) return 'C';
  return /^\p{Lu}+s?$/u.test(word) ? 'A' : 'm';
}
