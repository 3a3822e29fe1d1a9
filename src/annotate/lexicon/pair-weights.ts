import { hashText, spreadHash } from './text-hash.ts';

/**
 * Weights of pairs of short texts, looked up by their hashes: hardly any pair of a text is known, and hardly one comes again,
 * so neither is a string made of it nor anything remembered.
 */
export class PairWeights {
  readonly #places: Int32Array;
  readonly #ones: string[] = [];
  readonly #others: string[] = [];
  readonly #weights: number[] = [];

  constructor(pairs: readonly (readonly [one: string, other: string, weight: number])[]) {
    this.#places = new Int32Array(2 ** Math.ceil(Math.log2(4 * (pairs.length + 1))));
    for (const [one, other, weight] of pairs) {
      let place = this.#placeOf(hashText(one), hashText(other));
      while (this.#places[place] !== 0) place = this.#next(place);
      this.#places[place] = this.#ones.push(one);
      this.#others.push(other);
      this.#weights.push(weight);
    }
  }

  /** 0 for a pair that is not known. */
  weightOf(one: string, oneHash: number, other: string, otherHash: number): number {
    let place = this.#placeOf(oneHash, otherHash);
    for (;;) {
      const number = (this.#places[place] as number) - 1;
      if (number < 0) return 0;
      if (this.#others[number] === other && this.#ones[number] === one) {
        return this.#weights[number] as number;
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
