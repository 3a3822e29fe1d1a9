import { PhraseNumbers } from './number-phrases.ts';
import type { StemNumbers } from './number-stems.ts';
import type { Word } from './read-words.ts';
import { joinHash, nextHash } from './text-hash.ts';

/** Where a phrase stands: positions of its first and last word. */
export type Occurrence = { readonly first: number; readonly last: number };

/** A phrase that may be a term, with every place where the text holds it. */
export type Candidate = {
  readonly key: string;
  /** Of the key. */
  readonly hash: number;
  /** How many words it has. */
  readonly size: number;
  readonly occurrences: readonly Occurrence[];
};

export const longestPhrase = 5;

/** Words that may stand inside a phrase without a hyphen. */
const inner = new Set(['of']);

/**
 * Every run of one to five words that neither begins nor ends with a function word, as in O. Medelyan, E. Frank,
 * I. H. Witten, "Human-competitive tagging using automatic keyphrase extraction", EMNLP 2009, 1318-1327,
 * https://doi.org/10.3115/1699648.1699678. Case, number, verb form and hyphens do not tell two phrases apart.
 * In order of first appearance.
 */
export function findCandidates(words: readonly Word[], stems: StemNumbers): Candidate[] {
  const candidates: FoundCandidate[] = [];
  const phrases = new PhraseNumbers(stems);
  const byNumber: (FoundCandidate | undefined)[] = [];
  for (let first = 0; first < words.length; first++) {
    const head = words[first];
    if (!head || head.known.stop || cutsCompound(words, first)) continue;
    let phrase = 0;
    for (let last = first; last < words.length && last < first + longestPhrase; last++) {
      const word = words[last];
      if (!word || (last > first && !word.joins)) break;
      if (word.known.stop && !word.bound && !inner.has(word.known.lower) && !words[last + 1]?.bound)
        break;
      phrase = phrases.goOn(phrase, last);
      if (word.known.stop || cutsCompound(words, last + 1) || !isPhrase(words, first, last))
        continue;
      const known = byNumber[phrase];
      if (known) known.occurrences.push({ first, last });
      else {
        const found = new FoundCandidate(words, first, last);
        byNumber[phrase] = found;
        candidates.push(found);
      }
    }
  }
  return candidates;
}

/** The key is put together when it is asked for: most candidates are never looked at so closely. */
class FoundCandidate implements Candidate {
  readonly size: number;
  readonly hash: number;
  readonly occurrences: Occurrence[];
  readonly #words: readonly Word[];
  #key: string | null = null;

  constructor(words: readonly Word[], first: number, last: number) {
    this.size = last - first + 1;
    this.occurrences = [{ first, last }];
    this.#words = words;
    let hash = 0;
    for (let at = first; at <= last; at++) {
      const { stemHash, stemPower } = (words[at] as Word).known;
      hash = joinHash(at === first ? 0 : nextHash(hash, blank), stemHash, stemPower);
    }
    this.hash = hash;
  }

  get key(): string {
    if (this.#key !== null) return this.#key;
    const { first, last } = this.occurrences[0] as Occurrence;
    let key = this.#words[first]?.known.stem ?? '';
    for (let at = first + 1; at <= last; at++) key += ` ${this.#words[at]?.known.stem}`;
    this.#key = key;
    return key;
  }
}

/** The sign between the words of a key. */
const blank = 32;

/** A single word is no phrase when it is a number, an amount (`2.7x`, `70B`) or a single sign. */
function isPhrase(words: readonly Word[], first: number, last: number): boolean {
  if (last > first) return true;
  const { text = '', shape } = words[first]?.known ?? {};
  return text.length > 1 && (shape !== 'd' || !/^\p{N}/u.test(text) || /^\dD$/i.test(text));
}

/** A phrase may not begin or end within a hyphenated word. */
function cutsCompound(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '-';
}
