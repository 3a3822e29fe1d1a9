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
  readonly #firstPairs = new PairWeights();
  readonly #lastPairs = new PairWeights();
  readonly #before = new BorderWeights();
  readonly #behind = new BorderWeights();
  readonly #writings = new Map<number, number>();
  #ofWords = unknown(0);
  #ofPlaces = unknown(0);
  #oldest = oldestRemembered();
  #words: readonly Word[] = [];
  #sum = 0;

  constructor(weights: ReadonlyMap<string, number>) {
    this.#weights = weights;
    for (const [cue, weight] of weights) {
      // most cues are of single words, and a server waits for this
      if (/^(?:[ab]:|g|.p)/.test(cue)) this.#sort(cue, weight);
    }
  }

  /** Puts a cue of a pair or of a border where it is looked up by hash. */
  #sort(cue: string, weight: number): void {
    const colon = cue.indexOf(':') + 1;
    const name = cue.slice(0, colon);
    const { before, behind } = borderNames;
    if (name === pairNames.first || name === pairNames.last) {
      const space = cue.indexOf(' ');
      const pairs = name === pairNames.first ? this.#firstPairs : this.#lastPairs;
      pairs.add(cue.slice(colon, space), cue.slice(space + 1), weight);
    } else if (name === before.word || name === behind.word) {
      const border = name === before.word ? this.#before : this.#behind;
      border.words.add(cue.charAt(colon), cue.slice(colon + 1), weight);
    } else if (name === before.sign || name === behind.sign) {
      const border = name === before.sign ? this.#before : this.#behind;
      border.signs.set(cue.slice(colon), weight);
    }
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

/** Sums that nobody has asked for yet. */
function unknown(length: number): Float64Array {
  return new Float64Array(length).fill(Number.NaN);
}
