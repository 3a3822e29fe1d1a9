import { type Background, toBackground } from './background.ts';
import { boostTrees } from './boost-trees.ts';
import { type CorpusPaper, keywordKeys } from './corpus-paper.ts';
import { countPhrases, isWorth, type Worth } from './count-phrases.ts';
import { judgePhrases } from './judged-phrases.ts';
import type { KnownPhrase } from './known-phrase.ts';
import { type LearnedWording, learnWording } from './learn-wording.ts';
import { likelyCandidates } from './likely-candidates.ts';
import { phraseFeatures } from './phrase-features.ts';
import { readPhrases } from './read-phrases.ts';
import { toWordingScorer } from './score-wording.ts';
import type { TermLexicon } from './term-lexicon.ts';
import type { TreeEnsemble } from './tree-ensemble.ts';

export type LearningSettings = Worth & {
  /** Cues met less often are forgotten. */
  readonly leastCues: number;
  readonly folds: number;
};

export const usualLearning: LearningSettings = {
  leastPapersOfListed: 3,
  leastPapers: 8,
  leastPapersOfLong: 16,
  leastCues: 12,
  folds: 5,
};

/**
 * Learns a lexicon from papers, some of which bring keywords. It depends on the set of papers alone, not on their order.
 * What a paper's own keywords say is kept out of what the trees see of it: they learn to trust the counts and the
 * wording as far as these hold for papers not seen (stacking, D. H. Wolpert, Neural Networks 5(2):241-259 (1992),
 * https://doi.org/10.1016/S0893-6080(05)80023-1).
 */
export function learnLexicon(
  papers: readonly CorpusPaper[],
  settings: LearningSettings = usualLearning,
  tell: (step: string) => void = () => {},
): TermLexicon {
  const sorted = papers.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  tell(`counting the phrases of ${sorted.length} papers`);
  const phrases = countPhrases(sorted, settings);
  const labelled = sorted.filter((paper) => paper.keywords.length > 0);
  tell(`learning the wording of keywords from ${labelled.length} papers`);
  const foldOf = (paper: number) => paper % settings.folds;
  const wording = learnWording(labelled, foldOf, settings.folds, settings.leastCues);
  tell('growing trees');
  const trees = learnTrees(labelled, foldOf, sorted.length, phrases, wording, settings);
  return {
    documents: sorted.length,
    phrases,
    wording: wording.model,
    trees,
  };
}

function learnTrees(
  papers: readonly CorpusPaper[],
  foldOf: (paper: number) => number,
  documents: number,
  phrases: ReadonlyMap<string, KnownPhrase>,
  wording: LearnedWording,
  settings: LearningSettings,
): TreeEnsemble {
  const rows: Float32Array[] = [];
  const labels: number[] = [];
  for (let fold = 0; fold < settings.folds; fold++) {
    const own = papers.filter((_, paper) => foldOf(paper) === fold);
    const model = wording.unseen[fold] ?? wording.model;
    const scoreWording = toWordingScorer(model);
    const background = without(own, documents, phrases, settings);
    for (const paper of own) {
      const text = readPhrases(paper);
      const judged = judgePhrases(text, scoreWording(text), background);
      const keywords = keywordKeys(paper);
      for (const at of likelyCandidates(judged)) {
        rows.push(phraseFeatures(at, judged));
        labels.push(keywords.has(judged.candidates[at]?.key ?? '') ? 1 : 0);
      }
    }
  }
  return boostTrees(rows, Uint8Array.from(labels));
}

/** The background as it would be without the keywords of some papers, and without the paper that is looked at. */
function without(
  papers: readonly CorpusPaper[],
  documents: number,
  phrases: ReadonlyMap<string, KnownPhrase>,
  worth: Worth,
): Background {
  const own = new Map<string, { held: number; listed: number }>();
  for (const paper of papers) {
    const keywords = keywordKeys(paper);
    for (const { key } of readPhrases(paper).candidates) {
      const counts = own.get(key) ?? { held: 0, listed: 0 };
      own.set(key, counts);
      counts.held++;
      if (keywords.has(key)) counts.listed++;
    }
  }
  const countsWithout = (key: string) => {
    const all = phrases.get(key);
    if (!all) return undefined;
    const mine = own.get(key) ?? { held: 0, listed: 0 };
    const counts = {
      df: all.df - 1,
      held: all.held - mine.held,
      listed: all.listed - mine.listed,
    };
    return isWorth(key, counts, worth) ? counts : undefined;
  };
  return toBackground({ documents: documents - 1, phrases: { get: countsWithout } });
}
