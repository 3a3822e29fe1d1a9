import { lemma } from './lemma.ts';
import { lightStem } from './lexicon/light-stem.ts';
import { isStopWord } from './lexicon/stop-words.ts';
import { hashText, powerOf, spreadHash } from './lexicon/text-hash.ts';
import { shapeOf, shapes, type WordShape } from './lexicon/word-shape.ts';

/** All that can be said of a word by itself. */
export type KnownWord = {
  /** Of two words that are remembered, no number is the same. */
  readonly number: number;
  readonly hash: number;
  readonly text: string;
  readonly lower: string;
  readonly lowerHash: number;
  readonly lemma: string;
  readonly stem: string;
  readonly stemHash: number;
  /** What `joinHash` wants of the stem, and of the lemma. */
  readonly stemPower: number;
  readonly lemmaHash: number;
  readonly lemmaPower: number;
  readonly shape: WordShape;
  /** Where its shape stands in the list of them. */
  readonly shapeNumber: number;
  /** A function word: no phrase begins or ends with it. */
  readonly stop: boolean;
};

/** Longer runs of letters are no words that come again. */
const longestWord = 40;
const mostRemembered = 50_000;
/** A power of two, more than twice as many. */
const places = 131_072;
/** The words that are remembered, at places that their hashes choose; behind a taken place comes the next one. */
let remembered: (KnownWord | undefined)[] = new Array(places);
let oldest = 0;
let next = 0;

/**
 * What is known of a word inside a text, found out once: texts are made of the same words, and one look into memory is dear
 * enough. `hash` is that of the word, taken while its end was sought, so that no string is made of a word that is known.
 */
export function wordAt(text: string, start: number, end: number, hash: number): KnownWord {
  let place = spreadHash(hash) & (places - 1);
  for (;;) {
    const known = remembered[place];
    if (known === undefined) break;
    if (known.hash === hash && stands(known.text, text, start, end)) return known;
    place = (place + 1) & (places - 1);
  }
  const word = toKnownWord(text.slice(start, end), hash);
  if (word.number < 0) return word;
  if (next - oldest > mostRemembered) {
    remembered = new Array(places);
    oldest = word.number;
    place = spreadHash(hash) & (places - 1);
  }
  remembered[place] = word;
  return word;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  }
  return true;
}

function toKnownWord(text: string, hash: number): KnownWord {
  const lower = text.toLowerCase();
  const bare = lemma(text);
  const stem = lightStem(text);
  const shape = shapeOf(text);
  return {
    number: text.length < longestWord ? next++ : -1,
    hash,
    text,
    lower,
    lowerHash: hashText(lower),
    lemma: bare,
    stem,
    stemHash: hashText(stem),
    stemPower: powerOf(stem.length),
    lemmaHash: hashText(bare),
    lemmaPower: powerOf(bare.length),
    shape,
    shapeNumber: shapes.indexOf(shape),
    stop: isStopWord(lower),
  };
}

/** The smallest number of a word that is remembered: words with smaller ones are forgotten and will not come again. */
export function oldestRemembered(): number {
  return oldest;
}
