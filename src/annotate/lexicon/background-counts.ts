import { knownWord } from '../known-word.ts';
import type { Background } from './background.ts';
import type { TermLexicon } from './term-lexicon.ts';

/** The corpus behind a lexicon as phrases are judged against it: by their keys. */
export function toBackground({ documents, phrases }: TermLexicon): Background {
  return { documents, counts: (key) => phrases.get(key) };
}

/** How many documents there were, and how many hold a word, or two words side by side. */
export type BackgroundCounts = {
  readonly documents: number;
  /** Words in any inflection; undefined for what is rarer than the lexicon records, and for function words. */
  readonly df: (...words: readonly string[]) => number | undefined;
};

export function backgroundCounts({ documents, phrases }: TermLexicon): BackgroundCounts {
  return {
    documents,
    df: (...words) => phrases.get(words.map((word) => knownWord(word).stem).join(' '))?.df,
  };
}
