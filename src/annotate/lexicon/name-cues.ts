import { shapes } from './word-shape.ts';

/** The names of the cues, as a model knows them: each function names those of one place. */

export function roleCues(slot: number, stem: string, lower: string): string[] {
  const short = lower.slice(-3);
  const long = lower.slice(-4);
  if (slot === 0) return [`s:${stem}`, `sl:${lower}`, `se:${short}`, `s4:${long}`];
  if (slot === 1) return [`i:${stem}`];
  const edge = slot % 2 === 0 ? 'f' : 'l';
  const size = (slot >> 1) + 1;
  return [`${edge}:${stem}`, `${edge}l:${lower}`, `${edge}e:${short}`, `${edge}${size}:${long}`];
}

/** Beginnings of the names for the first and the last pair of words; the two stems follow, with a space between. */
export const pairNames = { first: 'fp:', last: 'lp:' } as const;

export function writingCues(code: number, size: number): string[] {
  return [`n${size}`, `w:${spell(code)}`];
}

/** Beginnings of the names for the sign before and behind a phrase, and for that sign and the word beyond, both following. */
export const borderNames = {
  before: { sign: 'gb:', word: 'b:' },
  behind: { sign: 'ga:', word: 'a:' },
} as const;
type Border = (typeof borderNames)[keyof typeof borderNames];

/** Nothing but the sign counts where a sentence begins. */
export function borderCues({ sign, word }: Border, gap: string, lower: string): string[] {
  return gap === '^' ? [`${sign}^`] : [`${sign}${gap}`, `${word}${gap}${lower}`];
}

/** How words are written, to read: a letter a word, with a hyphen where one binds. */
function spell(code: number): string {
  if (code === 0) return '';
  const digit = (code % 11) - 1;
  return `${spell(Math.floor(code / 11))}${digit >= 5 ? '-' : ''}${shapes[digit % 5]}`;
}
