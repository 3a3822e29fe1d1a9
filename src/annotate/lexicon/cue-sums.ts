import { type KnownWord, oldestRemembered } from '../known-word.ts';
import type { Candidate } from './find-candidates.ts';
import { beforeCues, behindCues, pairNames, roleCues, writingCues } from './name-cues.ts';
import { PairWeights } from './pair-weights.ts';
import type { Word } from './read-words.ts';
import { type CueListener, roles, tellCues } from './tell-cues.ts';

/** What is remembered of a word: a sum for each role, then as the word before or behind a phrase with a blank between. */
const slots = roles + 2;
const beforeBlank = roles;
const behindBlank = roles + 1;

/** What is remembered of a place in a text: its pairs and its borders. */
const sides = 4;

/**
 * Sums the weights of the cues of candidates. What a word weighs by itself is found out once and kept in one array of
 * numbers for all texts, what depends on the place once a text: weights are looked up by name, and that is dear.
 */
export class CueSums implements CueListener {
  readonly #weights: ReadonlyMap<string, number>;
  readonly #firstPairs: PairWeights;
  readonly #lastPairs: PairWeights;
  readonly #writings = new Map<number, number>();
  #ofWords = unknown(0);
  #ofPlaces = unknown(0);
  #oldest = oldestRemembered();
  #words: readonly Word[] = [];
  #sum = 0;

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
    this.#firstPairs = new PairWeights(weights, pairNames.first);
    this.#lastPairs = new PairWeights(weights, pairNames.last);
  }

  /** All candidates that follow are of a text with these words. */
  begin(words: readonly Word[]): void {
    this.#words = words;
    const places = sides * (words.length + 1);
    if (this.#ofPlaces.length < places) this.#ofPlaces = unknown(2 * places);
    else this.#ofPlaces.fill(Number.NaN, 0, places);
    if (this.#oldest === oldestRemembered()) return;
    this.#oldest = oldestRemembered();
    this.#ofWords = unknown(0);
  }

  /** The sum over a candidate, from a bias on. */
  sumOf(candidate: Candidate, bias: number): number {
    this.#sum = bias;
    tellCues(this.#words, candidate, this);
    return this.#sum;
  }

  role(at: number, slot: number): void {
    const word = this.#words[at];
    if (word) this.#sum += this.#ofWord(word.known, slot);
  }

  firstPair(at: number): void {
    const place = sides * at;
    const known = this.#ofPlaces[place] as number;
    this.#sum += Number.isNaN(known) ? this.#pair(place, this.#firstPairs, at) : known;
  }

  lastPair(at: number): void {
    const place = sides * at + 1;
    const known = this.#ofPlaces[place] as number;
    this.#sum += Number.isNaN(known) ? this.#pair(place, this.#lastPairs, at - 1) : known;
  }

  writing(code: number, size: number): void {
    let sum = this.#writings.get(code);
    if (sum === undefined) {
      sum = this.#total(writingCues(code, size));
      this.#writings.set(code, sum);
    }
    this.#sum += sum;
  }

  before(at: number): void {
    const place = sides * at + 2;
    const known = this.#ofPlaces[place] as number;
    this.#sum += Number.isNaN(known) ? this.#border(place, at, at - 1, beforeBlank) : known;
  }

  behind(at: number): void {
    const place = sides * at + 3;
    const known = this.#ofPlaces[place] as number;
    this.#sum += Number.isNaN(known) ? this.#border(place, at, at, behindBlank) : known;
  }

  #pair(place: number, weights: PairWeights, at: number): number {
    const [one, other] = [this.#words[at], this.#words[at + 1]];
    const sum = one && other ? weights.weightOf(one.known, other.known) : 0;
    this.#ofPlaces[place] = sum;
    return sum;
  }

  #border(place: number, at: number, beside: number, slot: number): number {
    const gap = this.#words[at]?.gap ?? '^';
    const word = this.#words[beside]?.known;
    const sum =
      gap === ' ' && word
        ? this.#ofWord(word, slot)
        : this.#total((slot === beforeBlank ? beforeCues : behindCues)(gap, word?.lower ?? ''));
    this.#ofPlaces[place] = sum;
    return sum;
  }

  #ofWord(word: KnownWord, slot: number): number {
    const row = word.number - this.#oldest;
    // not remembered, or forgotten since the text was read
    if (row < 0) return this.#total(cuesInSlot(slot, word));
    if (slots * (row + 1) > this.#ofWords.length) this.#makeRoom(slots * (row + 1));
    const known = this.#ofWords[slots * row + slot] as number;
    if (!Number.isNaN(known)) return known;
    const sum = this.#total(cuesInSlot(slot, word));
    this.#ofWords[slots * row + slot] = sum;
    return sum;
  }

  #makeRoom(length: number): void {
    const larger = unknown(2 * length);
    larger.set(this.#ofWords);
    this.#ofWords = larger;
  }

  #total(cues: readonly string[]): number {
    let sum = 0;
    for (const cue of cues) sum += this.#weights.get(cue) ?? 0;
    return sum;
  }
}

function cuesInSlot(slot: number, { stem, lower }: KnownWord): string[] {
  if (slot === beforeBlank) return beforeCues(' ', lower);
  return slot === behindBlank ? behindCues(' ', lower) : roleCues(slot, stem, lower);
}

/** Sums that nobody has asked for yet. */
function unknown(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}
