import { type KnownWord, oldestRemembered } from '../known-word.ts';
import { BorderWeights } from './border-weights.ts';
import type { Candidate } from './find-candidates.ts';
import { borderNames, pairNames, roleCues, writingCues } from './name-cues.ts';
import { PairWeights } from './pair-weights.ts';
import type { Word } from './read-words.ts';
import { type CueListener, roles, tellCues } from './tell-cues.ts';

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
  readonly #before: BorderWeights;
  readonly #behind: BorderWeights;
  readonly #writings = new Map<number, number>();
  #ofWords = unknown(0);
  #ofPlaces = unknown(0);
  #oldest = oldestRemembered();
  #words: readonly Word[] = [];
  #sum = 0;

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
    this.#firstPairs = new PairWeights(pairsIn(weights, pairNames.first));
    this.#lastPairs = new PairWeights(pairsIn(weights, pairNames.last));
    this.#before = new BorderWeights(weights, borderNames.before);
    this.#behind = new BorderWeights(weights, borderNames.behind);
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

  role(at: number, role: number): void {
    const word = this.#words[at];
    if (word) this.#sum += this.#ofWord(word.known, role);
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
    this.#sum += Number.isNaN(known) ? this.#border(place, this.#before, at, at - 1) : known;
  }

  behind(at: number): void {
    const place = sides * at + 3;
    const known = this.#ofPlaces[place] as number;
    this.#sum += Number.isNaN(known) ? this.#border(place, this.#behind, at, at) : known;
  }

  #pair(place: number, weights: PairWeights, at: number): number {
    const [one, other] = [this.#words[at], this.#words[at + 1]];
    let sum = 0;
    if (one && other) {
      const [first, second] = [one.known, other.known];
      sum = weights.weightOf(first.stem, first.stemHash, second.stem, second.stemHash);
    }
    this.#ofPlaces[place] = sum;
    return sum;
  }

  #border(place: number, weights: BorderWeights, at: number, beside: number): number {
    const sum = weights.sumOf(this.#words[at]?.gap ?? '^', this.#words[beside]?.known);
    this.#ofPlaces[place] = sum;
    return sum;
  }

  #ofWord(word: KnownWord, role: number): number {
    const row = word.number - this.#oldest;
    // not remembered, or forgotten since the text was read
    if (row < 0) return this.#total(roleCues(role, word.stem, word.lower));
    if (roles * (row + 1) > this.#ofWords.length) this.#makeRoom(roles * (row + 1));
    const known = this.#ofWords[roles * row + role] as number;
    if (!Number.isNaN(known)) return known;
    const sum = this.#total(roleCues(role, word.stem, word.lower));
    this.#ofWords[roles * row + role] = sum;
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

/** The two stems in the names of cues that begin so, and their weights. */
function pairsIn(weights: ReadonlyMap<string, number>, name: string): [string, string, number][] {
  return [...weights].flatMap(([cue, weight]) => {
    if (!cue.startsWith(name)) return [];
    const [one = '', other = ''] = cue.slice(name.length).split(' ');
    return [[one, other, weight] satisfies [string, string, number]];
  });
}

/** Sums that nobody has asked for yet. */
function unknown(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}
