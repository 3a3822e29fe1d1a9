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
export function corpusFeatures(at: number, text: JudgedPhrases): number[] {
  const stems = text.candidates[at]?.stems ?? [];
  const { df, held, listed } = text.counts[at] ?? { df: 1, held: 0, listed: 0 };
  let [least, sum, firstLog, lastLog] = [Infinity, 0, 0, 0];
  for (const [place, stem] of stems.entries()) {
    lastLog = Math.log(text.wordDf(stem));
    if (place === 0) firstLog = lastLog;
    least = Math.min(least, lastLog);
    sum += lastLog;
  }
  const logDf = Math.log(df);
  const logTotal = Math.log(text.documents);
  const count = text.candidates[at]?.occurrences.length ?? 0;
  return [
    logDf,
    count * (logTotal - logDf),
    held,
    listed,
    held > 0 ? listed / held : -1,
    text.keyness[at] ?? 0,
    text.wording[at] ?? 0,
    text.wordingRank[at] ?? 0,
    text.keynessRank[at] ?? 0,
    lastLog,
    firstLog,
    least,
    stems.length > 1 ? (stems.length - 1) * logTotal + logDf - sum : 0,
  ];
}
