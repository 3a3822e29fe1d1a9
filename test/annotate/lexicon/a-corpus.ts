import type { CorpusPaper } from '../../../src/annotate/lexicon/corpus-paper.ts';
import type { LearningSettings } from '../../../src/annotate/lexicon/learn-lexicon.ts';

const adjectives = ['sparse', 'visual', 'causal', 'neural', 'latent', 'robust', 'hybrid'];
const nouns = ['attention', 'decoding', 'retrieval', 'pruning', 'alignment', 'sampling', 'routing'];
const fillers = [
  'We study this question on many inputs and report the results.',
  'Existing approaches often fail when conditions change.',
  'The gains are large and the cost is small.',
  'Results hold across three settings of interest.',
];

/**
 * Made-up papers on two subjects each, "<adjective> <noun>", which their keywords list. Every fifth paper brings no keywords.
 */
export function aCorpus(papers = 120): CorpusPaper[] {
  return Array.from({ length: papers }, (_, at) => {
    const one = `${adjectives[at % 7]} ${nouns[Math.floor(at / 7) % 7]}`;
    const two = `${adjectives[(at + 3) % 7]} ${nouns[(at + 2) % 7]}`;
    return {
      id: `paper-${String(at).padStart(3, '0')}`,
      title: `Towards better ${one}`,
      abstract: `We look at ${one} and ${two}. ${fillers[at % 4]} ${fillers[(at + 1) % 4]} With ${one}, systems improve.`,
      keywords: at % 5 === 4 ? [] : [one, two],
    };
  });
}

/** Small corpora have small counts. */
export const smallLearning: LearningSettings = {
  leastPapersOfListed: 2,
  leastPapers: 2,
  leastPapersOfLong: 3,
  leastCues: 2,
  folds: 3,
};
