import type { Span } from '../../domain/text.ts';
import { toBackground } from './background-counts.ts';
import { judgePhrases } from './judged-phrases.ts';
import { likelyCandidates } from './likely-candidates.ts';
import { phraseFeatures } from './phrase-features.ts';
import { type PhraseText, readPhrases } from './read-phrases.ts';
import { toWordingScorer } from './score-wording.ts';
import type { TermLexicon } from './term-lexicon.ts';
import { toPredictor } from './tree-ensemble.ts';

/** A term that a text holds, whether anybody knew it before or not. */
export type ExtractedTerm = {
  /** What its spellings share: equal in two texts that mean the same. */
  readonly normal: string;
  readonly label: string;
  /** In text order. */
  readonly spans: readonly Span[];
  /** The probability that a writer of keywords would list it for this text. */
  readonly score: number;
};

export type TermExtractor = (text: { title: string; abstract: string | null }) => ExtractedTerm[];

export function toTermExtractor(lexicon: TermLexicon): TermExtractor {
  const scoreWording = toWordingScorer(lexicon.wording);
  const background = toBackground(lexicon);
  const predict = toPredictor(lexicon.trees);
  return (text) => {
    const phrases = readPhrases(text);
    const judged = judgePhrases(phrases, scoreWording(phrases), background);
    const likely = likelyCandidates(judged);
    const scores = predict(likely.map((at) => phraseFeatures(at, judged)));
    return likely
      .map((at, index) => ({ at, score: Number((scores[index] ?? 0).toFixed(4)) }))
      .sort((a, b) => b.score - a.score || a.at - b.at)
      .map(({ at, score }) => {
        const { key = '', occurrences = [] } = judged.candidates[at] ?? {};
        const spans = occurrences.map(({ first, last }) => toSpan(phrases, first, last));
        const [span] = spans;
        const whole = span?.field === 'title' ? text.title : (text.abstract ?? '');
        const label = whole.slice(span?.start, span?.end).replace(/\s+/g, ' ');
        return { normal: key, label, spans, score };
      });
  };
}

function toSpan({ words, titleWords }: PhraseText, first: number, last: number): Span {
  return {
    field: first < titleWords ? 'title' : 'abstract',
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  };
}
