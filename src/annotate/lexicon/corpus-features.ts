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
  const logs = stems.map((stem) => Math.log(text.wordDf(stem)));
  const logTotal = Math.log(text.documents);
  const count = text.candidates[at]?.occurrences.length ?? 0;
  return [
    Math.log(df),
    count * (logTotal - Math.log(df)),
    held,
    listed,
    held > 0 ? listed / held : -1,
    text.keyness[at] ?? 0,
    text.wording[at] ?? 0,
    text.wordingRank[at] ?? 0,
    text.keynessRank[at] ?? 0,
    logs.at(-1) ?? 0,
    logs[0] ?? 0,
    Math.min(...logs),
    stems.length > 1
      ? (stems.length - 1) * logTotal + Math.log(df) - logs.reduce((sum, log) => sum + log, 0)
      : 0,
  ];
}
