import type { ConceptKind } from '../../domain/concept.ts';
import type { Span } from '../../domain/text.ts';
import { toBackground } from './background-counts.ts';
import { chooseTerms } from './choose-terms.ts';
import type { Candidate } from './find-candidates.ts';
import { judgePhrases } from './judged-phrases.ts';
import { kindsOfTerm } from './kinds-of-term.ts';
import { likelyCandidates } from './likely-candidates.ts';
import { phraseFeatures } from './phrase-features.ts';
import { readPhrases } from './read-phrases.ts';
import type { Word } from './read-words.ts';
import { toWordingScorer } from './score-wording.ts';
import type { TermLexicon } from './term-lexicon.ts';
import { toPredictor } from './tree-ensemble.ts';

/** A term that a text holds, whether anybody knew it before or not. */
export type ExtractedTerm = {
  /** What its spellings share: the keys of its words. Equal in two texts that mean the same. */
  readonly normal: string;
  /** As papers mostly write it where the lexicon knows, else as this text does. */
  readonly label: string;
  /** In text order. */
  readonly spans: readonly Span[];
  /** The probability that a writer of keywords would list it for this text. */
  readonly score: number;
  /** Empty where none is evident. */
  readonly kinds: readonly ConceptKind[];
  /** How many papers of the corpus hold it; 0 where fewer than the lexicon records. */
  readonly papers: number;
};

export type TermText = { readonly title: string; readonly abstract: string | null };

/** Gives the terms of a text, the likeliest first. */
export type TermExtractor = (text: TermText) => ExtractedTerm[];

/** Readies a lexicon for many texts. The answers depend on text and lexicon alone. */
export function toTermExtractor(lexicon: TermLexicon): TermExtractor {
  const scoreWording = toWordingScorer(lexicon.wording);
  const background = toBackground(lexicon);
  const predict = toPredictor(lexicon.trees);
  return (text) => {
    const phrases = readPhrases(text);
    const judged = judgePhrases(phrases, scoreWording(phrases), background);
    const likely = likelyCandidates(judged);
    const scores = predict(likely.map((at) => phraseFeatures(at, judged)));
    const toTerm = (at: number, score: number): ExtractedTerm[] => {
      const candidate = judged.candidates[at];
      if (!candidate) return [];
      const known = lexicon.phrases.get(candidate.key);
      return [
        {
          normal: candidate.key,
          label: known?.label || writtenIn(text, candidate, phrases.words, phrases.titleWords),
          spans: candidate.occurrences.map((place) =>
            toSpan(place, phrases.words, phrases.titleWords),
          ),
          score: Number(score.toFixed(4)),
          kinds: kindsOfTerm(candidate, phrases.words, known?.kind ?? null),
          papers: known?.df ?? 0,
        },
      ];
    };
    const terms = likely.flatMap((at, index) => toTerm(at, scores[index] ?? 0));
    return chooseTerms(terms.sort((a, b) => b.score - a.score || (a.normal < b.normal ? -1 : 1)));
  };
}

function toSpan(
  { first, last }: { readonly first: number; readonly last: number },
  words: readonly Word[],
  titleWords: number,
): Span {
  return {
    field: first < titleWords ? 'title' : 'abstract',
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  };
}

/** As written inside a sentence of the abstract, where that can be had: titles are full of capitals. */
function writtenIn(
  text: TermText,
  { occurrences }: Candidate,
  words: readonly Word[],
  titleWords: number,
): string {
  const inside = occurrences.find(({ first }) => first >= titleWords && words[first]?.gap !== '^');
  const place = inside ?? occurrences[0] ?? { first: 0, last: 0 };
  const { field, start, end } = toSpan(place, words, titleWords);
  const whole = field === 'title' ? text.title : (text.abstract ?? '');
  return whole.slice(start, end).replace(/\s+/g, ' ');
}
