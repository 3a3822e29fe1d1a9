import type { KnownWord } from '../known-word.ts';
import { hashText, spreadHash } from './text-hash.ts';

/**
 * The weights of pairs of stems, looked up by the hashes that the words bring: hardly any pair of a text is known, and hardly
 * one comes again, so neither is a string made of it nor anything remembered.
 */
export class PairWeights {
  readonly #places: Int32Array;
  readonly #pairs: string[] = [];
  readonly #weights: number[] = [];

  /** Those weights whose name begins so; two stems follow, with a space between. */
  constructor(weights: ReadonlyMap<string, number>, name: string) {
    const pairs = [...weights].filter(([cue]) => cue.startsWith(name));
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(4 * (pairs.length + 1))));
    for (const [cue, weight] of pairs) {
      const [one = '', other = ''] = cue.slice(name.length).split(' ');
      let place = this.#placeOf(hashText(one), hashText(other));
      while (this.#places[place] !== 0) place = this.#next(place);
      this.#places[place] = this.#pairs.push(`${one} ${other}`);
      this.#weights.push(weight);
    }
  }

  /** 0 for a pair that is not known. */
  weightOf(one: KnownWord, other: KnownWord): number {
    let place = this.#placeOf(one.stemHash, other.stemHash);
    for (;;) {
      const number = this.#places[place] ?? 0;
      if (number === 0) return 0;
      if (this.#pairs[number - 1] === `${one.stem} ${other.stem}`) {
        return this.#weights[number - 1] ?? 0;
      }
      place = this.#next(place);
    }
  }

  #placeOf(one: number, other: number): number {
    return spreadHash(Math.imul(one, 0x9e3779b1) + other) & (this.#places.length - 1);
  }

  #next(place: number): number {
    return (place + 1) & (this.#places.length - 1);
  }
}
