import type { Span } from '../../domain/text.ts';
import { toBackground } from './background.ts';
import { chooseTerms } from './choose-terms.ts';
import type { ExtractedTerm } from './extracted-term.ts';
import { FeatureRows } from './feature-rows.ts';
import type { Candidate } from './find-candidates.ts';
import { judgePhrases } from './judged-phrases.ts';
import { kindsOfTerm } from './kinds-of-term.ts';
import { likelyCandidates } from './likely-candidates.ts';
import { featureNames, putFeatures } from './phrase-features.ts';
import { toPredictor } from './predict-trees.ts';
import { readPhrases, toPhrases } from './read-phrases.ts';
import type { ReadText, Word } from './read-words.ts';
import { toWordingScorer } from './score-wording.ts';
import type { TermLexicon } from './term-lexicon.ts';

export type TermText = {
  readonly title: string;
  readonly abstract: string | null;
  /** Both as they have been read already, where they have. */
  readonly read?: { readonly title: ReadText; readonly abstract: ReadText };
};

/** Gives the terms of a text, the likeliest first. */
export type TermExtractor = (text: TermText) => ExtractedTerm[];

/** Below this a phrase is no term. */
const leastScore = 0.02;

/** Readies a lexicon for many texts. The answers depend on text and lexicon alone. */
export function toTermExtractor(lexicon: TermLexicon): TermExtractor {
  const scoreWording = toWordingScorer(lexicon.wording);
  const background = toBackground(lexicon);
  const predict = toPredictor(lexicon.trees);
  const rows = new FeatureRows(0);
  return (text) => {
    const { read } = text;
    const phrases = read ? toPhrases(read.title, read.abstract) : readPhrases(text);
    const judged = judgePhrases(phrases, scoreWording(phrases), background);
    const likely = likelyCandidates(judged);
    rows.begin(likely.length * featureNames.length);
    for (const at of likely) putFeatures(at, judged, rows);
    const scores = predict(rows.values, likely.length, featureNames.length);
    const toTerm = (at: number, score: number): ExtractedTerm[] => {
      const candidate = judged.candidates[at];
      if (!candidate || score < leastScore) return [];
      const known = judged.known[at];
      return [
        {
          normal: candidate.key,
          label: known?.label || writtenIn(text, candidate, phrases.words, phrases.titleWords),
          spans: candidate.occurrences.map((place) =>
            toSpan(place, phrases.words, phrases.titleWords),
          ),
          score: Math.round(score * 10_000) / 10_000,
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
