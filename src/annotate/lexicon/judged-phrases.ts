import type { Background, PhraseCounts } from './background.ts';
import { type Candidate, longestPhrase } from './find-candidates.ts';
import { nthLargest } from './nth-largest.ts';
import type { PhraseText } from './read-phrases.ts';
import { toRanks } from './to-ranks.ts';

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
  /** By the number of a stem: how often the text holds it. */
  readonly stemCounts: readonly number[];
  /** By the number of a stem: 1 where the title holds it. */
  readonly titleStems: readonly number[];
  /** By position of a word: the logarithm of the documents of the corpus that hold it. */
  readonly wordLogDf: readonly number[];
  /** The candidate that stands at an occurrence; see `candidateAt`. */
  readonly grid: readonly number[];
  /** By candidate, for counting: nothing but zeros for whoever comes next. */
  readonly times: number[];
};

/** The candidate that begins at a word and goes on for so many more; -1 where none does. */
export function candidateAt({ grid }: JudgedPhrases, first: number, more: number): number {
  return grid[first * longestPhrase + more] ?? -1;
}

/** Candidates whose wording ranks behind these are no terms: a text has about 220, and 10 keywords. */
const mostJudged = 90;

/** How many papers the wording is worth. */
const priorPapers = 3;
const unseen: PhraseCounts = { df: 1, held: 0, listed: 0 };

/** Besides, what the corpus knows of each candidate, where it knows anything. */
export function judgePhrases<Counts extends PhraseCounts>(
  text: PhraseText,
  wordingOfAll: readonly number[],
  background: Background<Counts>,
): JudgedPhrases & { readonly known: readonly (Counts | undefined)[] } {
  const { words, titleWords, stems } = text;
  const least = nthLargest(wordingOfAll, mostJudged);
  const candidates: Candidate[] = [];
  const wording: number[] = [];
  for (let at = 0; at < wordingOfAll.length; at++) {
    const candidate = text.candidates[at];
    const value = wordingOfAll[at] ?? 0;
    if (!candidate || value < least) continue;
    candidates.push(candidate);
    wording.push(value);
  }
  const knownOfAll: (Counts | undefined)[] = [];
  const counts: PhraseCounts[] = [];
  const keyness: number[] = [];
  const grid = new Array<number>(words.length * longestPhrase).fill(-1);
  for (let at = 0; at < candidates.length; at++) {
    const candidate = candidates[at] as Candidate;
    const { size, occurrences } = candidate;
    const word = size === 1 ? words[occurrences[0]?.first ?? 0]?.known : undefined;
    const known = word ? background.wordCounts(word) : background.counts(candidate);
    const found = known ?? unseen;
    knownOfAll.push(known);
    const prior = 1 / (1 + Math.exp(-(wording[at] ?? 0)));
    counts.push(found);
    keyness.push((found.listed + priorPapers * prior) / (found.held + priorPapers));
    for (const { first, last } of occurrences) grid[first * longestPhrase + last - first] = at;
  }
  const stemCounts = new Array<number>(stems.count).fill(0);
  const titleStems = new Array<number>(stems.count).fill(0);
  const wordLogDf: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const stem = stems.at[at] as number;
    stemCounts[stem] = (stemCounts[stem] as number) + 1;
    if (at < titleWords) titleStems[stem] = 1;
    const word = words[at]?.known;
    wordLogDf.push(Math.log(((word && background.wordCounts(word)) ?? unseen).df));
  }
  return {
    ...text,
    candidates,
    candidateCount: text.candidates.length,
    documents: background.documents,
    known: knownOfAll,
    counts,
    wording,
    keyness,
    wordingRank: toRanks(wording),
    keynessRank: toRanks(keyness),
    stemCounts,
    titleStems,
    wordLogDf,
    grid,
    times: new Array<number>(candidates.length).fill(0),
  };
}
