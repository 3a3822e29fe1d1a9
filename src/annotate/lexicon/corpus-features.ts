import type { FeatureRows } from './feature-rows.ts';
import type { Candidate } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';

export const corpusFeatureNames = [
  'df',
  'tfidf',
  'held',
  'listedAsKeyword',
  'listedShare',
  'keyness',
  'wording',
  'wordingRank',
  'keynessRank',
  'headDf',
  'firstDf',
  'leastDf',
  'cohesion',
] as const;

/** What the corpus says of a phrase and its words. Cohesion is the pointwise mutual information of the words. */
export function corpusFeatures(
  at: number,
  { occurrences, size }: Candidate,
  text: JudgedPhrases,
  row: FeatureRows,
): void {
  const { df, held, listed } = text.counts[at] ?? { df: 1, held: 0, listed: 0 };
  const { first, last } = occurrences[0] ?? { first: 0, last: 0 };
  let least = Infinity;
  let sum = 0;
  for (let place = first; place <= last; place++) {
    const log = text.wordLogDf[place] as number;
    least = Math.min(least, log);
    sum += log;
  }
  const logDf = Math.log(df);
  const logTotal = Math.log(text.documents);
  row.put(logDf);
  row.put(occurrences.length * (logTotal - logDf));
  row.put(held);
  row.put(listed);
  row.put(held > 0 ? listed / held : -1);
  row.put(text.keyness[at] ?? 0);
  row.put(text.wording[at] ?? 0);
  row.put(text.wordingRank[at] ?? 0);
  row.put(text.keynessRank[at] ?? 0);
  row.put(text.wordLogDf[last] ?? 0);
  row.put(text.wordLogDf[first] ?? 0);
  row.put(least);
  row.put(size > 1 ? (size - 1) * logTotal + logDf - sum : 0);
}
