import { lemma } from './lemma.ts';
import { lightStem } from './lexicon/light-stem.ts';
import { isStopWord } from './lexicon/stop-words.ts';
import { hashText } from './lexicon/text-hash.ts';
import { shapeOf, shapes, type WordShape } from './lexicon/word-shape.ts';

/** All that can be said of a word by itself. */
export type KnownWord = {
  /** Of two words that are remembered, no number is the same. */
  readonly number: number;
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly stem: string;
  readonly stemHash: number;
  readonly shape: WordShape;
  /** Where its shape stands in the list of them. */
  readonly shapeNumber: number;
  /** A function word: no phrase begins or ends with it. */
  readonly stop: boolean;
};

/** Longer runs of letters are no words that come again. */
const longestWord = 40;
const mostRemembered = 50_000;
const remembered = new Map<string, KnownWord>();
let oldest = 0;
let next = 0;

/** What is known of a word, found out once: texts are made of the same words, and one look into memory is dear enough. */
export function knownWord(text: string): KnownWord {
  const known = remembered.get(text);
  if (known) return known;
  const lower = text.toLowerCase();
  const remember = text.length < longestWord;
  const stem = lightStem(text);
  const shape = shapeOf(text);
  const word = {
    number: remember ? next++ : -1,
    text,
    lower,
    lemma: lemma(text),
    stem,
    stemHash: hashText(stem),
    shape,
    shapeNumber: shapes.indexOf(shape),
    stop: isStopWord(lower),
  };
  if (remembered.size >= mostRemembered) {
    remembered.clear();
    oldest = next - (remember ? 1 : 0);
  }
  if (remember) remembered.set(text, word);
  return word;
}

/** The smallest number of a word that is remembered: words with smaller ones are forgotten and will not come again. */
export function oldestRemembered(): number {
  return oldest;
}
