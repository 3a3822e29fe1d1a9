import type { Background, PhraseCounts } from './background.ts';
import { longestPhrase } from './find-candidates.ts';
import type { PhraseText } from './read-phrases.ts';

/** The promising candidates of a text with what is known of each; what features are computed from. By position of the candidate. */
export type JudgedPhrases = PhraseText & {
  /** Before the unlikely were left out. */
  readonly candidateCount: number;
  readonly documents: number;
  readonly counts: readonly PhraseCounts[];
  /** What the wording says: the log odds of the linear model. */
  readonly wording: readonly number[];
  /** Share of the papers holding the phrase that list it, drawn towards what its wording says where papers are few. */
  readonly keyness: readonly number[];
  readonly wordingRank: readonly number[];
  readonly keynessRank: readonly number[];
  readonly stemCounts: ReadonlyMap<string, number>;
  readonly titleStems: ReadonlySet<string>;
  /** Documents of the corpus that hold a word. */
  readonly wordDf: (stem: string) => number;
  /** The candidate that begins at a word and goes on for so many more. */
  readonly candidateAt: (first: number, more: number) => number | undefined;
};

/** Candidates whose wording ranks behind these are no terms: a text has about 220, and 10 keywords. */
const mostJudged = 90;

/** How many papers the wording is worth. */
const priorPapers = 3;
const unseen: PhraseCounts = { df: 1, held: 0, listed: 0 };

export function judgePhrases(
  text: PhraseText,
  wordingOfAll: readonly number[],
  background: Background,
): JudgedPhrases {
  const { words, titleWords } = text;
  const least = leastOfBest(wordingOfAll, mostJudged);
  const candidates = text.candidates.filter((_, at) => (wordingOfAll[at] ?? 0) >= least);
  const wording = wordingOfAll.filter((each) => each >= least);
  const counts = candidates.map(({ key }) => background.counts(key) ?? unseen);
  const keyness = counts.map(({ held, listed }, at) => {
    const prior = 1 / (1 + Math.exp(-(wording[at] ?? 0)));
    return (listed + priorPapers * prior) / (held + priorPapers);
  });
  const grid = new Int32Array(words.length * longestPhrase).fill(-1);
  for (const [at, { occurrences }] of candidates.entries()) {
    for (const { first, last } of occurrences) grid[first * longestPhrase + last - first] = at;
  }
  const stemCounts = new Map<string, number>();
  for (const { stem } of words) stemCounts.set(stem, (stemCounts.get(stem) ?? 0) + 1);
  return {
    words,
    titleWords,
    candidates,
    candidateCount: text.candidates.length,
    documents: background.documents,
    counts,
    wording,
    keyness,
    wordingRank: toRanks(wording),
    keynessRank: toRanks(keyness),
    stemCounts,
    titleStems: new Set(words.slice(0, titleWords).map(({ stem }) => stem)),
    wordDf: (stem) => background.counts(stem)?.df ?? unseen.df,
    candidateAt: (first, more) => {
      const at = grid[first * longestPhrase + more] ?? -1;
      return at < 0 ? undefined : at;
    },
  };
}

/** The smallest of the largest values, of which there are so many. */
function leastOfBest(values: readonly number[], most: number): number {
  const sorted = new Float64Array(values).sort();
  return sorted[Math.max(0, sorted.length - most)] ?? 0;
}

function toRanks(values: readonly number[]): number[] {
  const ranks = new Array<number>(values.length).fill(0);
  const order = values.map((_, at) => at);
  order.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  for (const [rank, at] of order.entries()) ranks[at] = rank;
  return ranks;
}
