import { roundUp, type StemNumbers } from './number-stems.ts';
import { spreadHash } from './text-hash.ts';

/** By hash, in pairs: a phrase with a stem behind it, and its number. One table serves all texts. */
let places = new Int32Array(4_096);

/**
 * Numbers for the phrases of one text, the same for the same stems: told apart without a string being made of each. Only one
 * text at a time can be numbered.
 */
export class PhraseNumbers {
  readonly #stems: StemNumbers;
  #phrases = 0;

  constructor(stems: StemNumbers) {
    this.#stems = stems;
    // a word begins five phrases at most; half of the places stay free
    const needed = 4 * roundUp(5 * stems.at.length);
    if (places.length < needed) places = new Int32Array(needed);
    else places.fill(0);
  }

  /** The number of a phrase with the word at a position behind it; 0 is the phrase of no words. */
  goOn(phrase: number, at: number): number {
    // 0 marks a free place
    const name = phrase * this.#stems.count + (this.#stems.at[at] as number) + 1;
    let place = 2 * (spreadHash(name) & (places.length / 2 - 1));
    while (places[place] !== name) {
      if (places[place] === 0) {
        places[place] = name;
        places[place + 1] = ++this.#phrases;
        break;
      }
      place = (place + 2) & (places.length - 1);
    }
    return places[place + 1] as number;
  }
}
