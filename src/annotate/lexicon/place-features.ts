import type { Candidate } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';

export const placeFeatureNames = [
  'firstPlace',
  'lastPlace',
  'spread',
  'firstSentence',
  'sentences',
  'titlePlace',
  'titleEnd',
  'count',
  'titleOverlap',
  'headCount',
  'wordCount',
  'candidates',
  'textWords',
] as const;

/** Where and how often a text holds a phrase and its words. */
export function placeFeatures({ occurrences, stems }: Candidate, text: JudgedPhrases): number[] {
  const { words, titleWords, stemCounts, titleStems } = text;
  const first = occurrences[0]?.first ?? 0;
  const firstLast = occurrences[0]?.last ?? 0;
  const last = occurrences.at(-1)?.first ?? 0;
  const inBody = occurrences.find((occurrence) => occurrence.first >= titleWords)?.first;
  const inTitle = first < titleWords;
  const total = Math.max(1, words.length);
  return [
    inBody === undefined ? 1.2 : (inBody - titleWords) / total,
    last / total,
    (last - first) / total,
    words[inBody ?? first]?.sentence ?? 0,
    new Set(occurrences.map((occurrence) => words[occurrence.first]?.sentence)).size,
    inTitle ? first : -1,
    inTitle ? titleWords - 1 - firstLast : -1,
    occurrences.length,
    stems.filter((stem) => titleStems.has(stem)).length / stems.length,
    stemCounts.get(stems.at(-1) ?? '') ?? 0,
    stems.reduce((sum, stem) => sum + (stemCounts.get(stem) ?? 0), 0) / stems.length,
    text.candidateCount,
    total,
  ];
}
