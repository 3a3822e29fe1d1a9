import { type Candidate, findCandidates } from './find-candidates.ts';
import { readWords, type Word } from './read-words.ts';

/** A title and an abstract, read once. */
export type PhraseText = {
  /** Those of the title, then those of the abstract. */
  readonly words: readonly Word[];
  readonly titleWords: number;
  readonly candidates: readonly Candidate[];
};

export function readPhrases(text: { title: string; abstract: string | null }): PhraseText {
  const title = readWords(text.title);
  const words = [...title, ...readWords(text.abstract ?? '')];
  return { words, titleWords: title.length, candidates: findCandidates(words) };
}
