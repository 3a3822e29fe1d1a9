import type { Word } from './read-words.ts';

/** The stems of one text in numbers from 0 on, so that what is counted for each needs no map. */
export type StemNumbers = {
  /** By position of the word. */
  readonly at: Int32Array;
  /** How many different ones there are. */
  readonly count: number;
};

export function numberStems(words: readonly Word[]): StemNumbers {
  const numbers = new Map<string, number>();
  const at = new Int32Array(words.length);
  for (let position = 0; position < words.length; position++) {
    const stem = words[position]?.known.stem ?? '';
    let number = numbers.get(stem);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(stem, number);
    }
    at[position] = number;
  }
  return { at, count: numbers.size };
}
