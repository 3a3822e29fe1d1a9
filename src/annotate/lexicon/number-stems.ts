import type { Word } from './read-words.ts';
import { spreadHash } from './text-hash.ts';

/** The stems of one text in numbers from 0 on, so that what is counted for each needs no map. */
export type StemNumbers = {
  /** By position of the word. */
  readonly at: readonly number[];
  /** How many different ones there are. */
  readonly count: number;
};

/** By hash: the position of a word with the stem, from 1 on. One table serves all texts. */
let places = new Int32Array(1_024);

export function numberStems(words: readonly Word[]): StemNumbers {
  if (places.length < 2 * words.length) places = new Int32Array(4 * roundUp(words.length));
  else places.fill(0);
  const at: number[] = [];
  let count = 0;
  for (let position = 0; position < words.length; position++) {
    const place = placeOf(position, words);
    const other = (places[place] as number) - 1;
    if (other < 0) places[place] = position + 1;
    at.push(other < 0 ? count++ : (at[other] as number));
  }
  return { at, count };
}

/** Where the stem of a word is, or belongs. */
function placeOf(position: number, words: readonly Word[]): number {
  const { stem = '', stemHash = 0 } = words[position]?.known ?? {};
  let place = spreadHash(stemHash) & (places.length - 1);
  for (;;) {
    const other = (places[place] as number) - 1;
    if (other < 0 || words[other]?.known.stem === stem) return place;
    place = (place + 1) & (places.length - 1);
  }
}

/** The next power of two. */
export function roundUp(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, number)));
}
