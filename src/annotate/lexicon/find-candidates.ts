import type { Word } from './read-words.ts';

/** Where a phrase stands: positions of its first and last word. */
export type Occurrence = { readonly first: number; readonly last: number };

/** A phrase that may be a term, with every place where the text holds it. */
export type Candidate = {
  readonly key: string;
  readonly stems: readonly string[];
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
export function findCandidates(words: readonly Word[]): Candidate[] {
  const byKey = new Map<string, { key: string; stems: string[]; occurrences: Occurrence[] }>();
  for (let first = 0; first < words.length; first++) {
    const head = words[first];
    if (!head || head.stop || cutsCompound(words, first)) continue;
    let key = '';
    for (let last = first; last < words.length && last < first + longestPhrase; last++) {
      const word = words[last];
      if (!word || (last > first && !word.joins)) break;
      if (word.stop && !word.bound && !inner.has(word.lower) && !words[last + 1]?.bound) break;
      key = last === first ? word.stem : `${key} ${word.stem}`;
      if (word.stop || cutsCompound(words, last + 1) || !isPhrase(words, first, last)) continue;
      const known = byKey.get(key);
      if (known) known.occurrences.push({ first, last });
      else {
        const stems = words.slice(first, last + 1).map(({ stem }) => stem);
        byKey.set(key, { key, stems, occurrences: [{ first, last }] });
      }
    }
  }
  return [...byKey.values()];
}

/** A single word is no phrase when it is a number, an amount (`2.7x`, `70B`) or a single sign. */
function isPhrase(words: readonly Word[], first: number, last: number): boolean {
  if (last > first) return true;
  const text = words[first]?.text ?? '';
  return text.length > 1 && (!/^\p{N}/u.test(text) || /^\dD$/i.test(text));
}

/** A phrase may not begin or end within a hyphenated word. */
function cutsCompound(words: readonly Word[], at: number): boolean {
  return words[at]?.gap === '-';
}
