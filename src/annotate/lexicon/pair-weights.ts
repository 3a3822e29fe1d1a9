import { hashText, spreadHash } from './text-hash.ts';

/**
 * Weights of pairs of short texts, looked up by their hashes: hardly any pair of a text is known, and hardly one comes again,
 * so neither is a string made of it nor anything remembered.
 */
export class PairWeights {
  #places = new Int32Array(16_384);
  readonly #ones: string[] = [];
  readonly #others: string[] = [];
  readonly #weights: number[] = [];

  /** Adds a pair that is not there yet. */
  add(one: string, other: string, weight: number): void {
    this.#ones.push(one);
    this.#others.push(other);
    const number = this.#weights.push(weight);
    if (3 * number <= this.#places.length) this.#put(number);
    else this.#makeRoom();
  }

  #makeRoom(): void {
    this.#places = new Int32Array(2 * this.#places.length);
    for (let number = 1; number <= this.#weights.length; number++) this.#put(number);
  }

  #put(number: number): void {
    const one = hashText(this.#ones[number - 1] ?? '');
    let place = this.#placeOf(one, hashText(this.#others[number - 1] ?? ''));
    while (this.#places[place] !== 0) place = this.#next(place);
    this.#places[place] = number;
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
