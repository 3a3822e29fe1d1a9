import type { Candidate, Occurrence } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';
import type { Word } from './read-words.ts';

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
  let [shared, wordCount, headCount] = [0, 0, 0];
  for (const stem of stems) {
    headCount = stemCounts.get(stem) ?? 0;
    wordCount += headCount;
    if (titleStems.has(stem)) shared++;
  }
  return [
    inBody === undefined ? 1.2 : (inBody - titleWords) / total,
    last / total,
    (last - first) / total,
    words[inBody ?? first]?.sentence ?? 0,
    sentencesOf(occurrences, words),
    inTitle ? first : -1,
    inTitle ? titleWords - 1 - firstLast : -1,
    occurrences.length,
    shared / stems.length,
    headCount,
    wordCount / stems.length,
    text.candidateCount,
    total,
  ];
}

/** In how many sentences the occurrences lie; those of the title come first and are counted from zero, as are the others. */
function sentencesOf(occurrences: readonly Occurrence[], words: readonly Word[]): number {
  if (occurrences.length === 1) return 1;
  return new Set(occurrences.map(({ first }) => words[first]?.sentence)).size;
}
