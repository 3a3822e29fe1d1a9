import { type Candidate, findCandidates } from './find-candidates.ts';
import { numberStems, type StemNumbers } from './number-stems.ts';
import { type ReadText, readText, toWords, type Word } from './read-words.ts';

/** A title and an abstract, read once. */
export type PhraseText = {
  /** Those of the title, then those of the abstract. */
  readonly words: readonly Word[];
  readonly titleWords: number;
  readonly stems: StemNumbers;
  readonly candidates: readonly Candidate[];
};

export function readPhrases(text: { title: string; abstract: string | null }): PhraseText {
  return toPhrases(readText(text.title), readText(text.abstract ?? ''));
}

export function toPhrases(title: ReadText, abstract: ReadText): PhraseText {
  const words = toWords(title);
  const titleWords = words.length;
  for (const word of toWords(abstract)) words.push(word);
  const stems = numberStems(words);
  return { words, titleWords, stems, candidates: findCandidates(words, stems) };
}
