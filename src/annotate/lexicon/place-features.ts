import type { FeatureRows } from './feature-rows.ts';
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
export function placeFeatures(
  { occurrences, size }: Candidate,
  text: JudgedPhrases,
  row: FeatureRows,
): void {
  const { words, titleWords, stems, stemCounts, titleStems } = text;
  const { first, last: firstEnd } = occurrences[0] ?? { first: 0, last: 0 };
  const last = occurrences[occurrences.length - 1]?.first ?? 0;
  const inBody = firstInBody(occurrences, titleWords);
  const inTitle = first < titleWords;
  const total = Math.max(1, words.length);
  let shared = 0;
  let wordCount = 0;
  let headCount = 0;
  for (let at = first; at <= firstEnd; at++) {
    const stem = stems.at[at] as number;
    headCount = stemCounts[stem] as number;
    wordCount += headCount;
    shared += titleStems[stem] as number;
  }
  row.put(inBody < 0 ? 1.2 : (inBody - titleWords) / total);
  row.put(last / total);
  row.put((last - first) / total);
  row.put(words[inBody < 0 ? first : inBody]?.sentence ?? 0);
  row.put(sentencesOf(occurrences, words));
  row.put(inTitle ? first : -1);
  row.put(inTitle ? titleWords - 1 - firstEnd : -1);
  row.put(occurrences.length);
  row.put(shared / size);
  row.put(headCount);
  row.put(wordCount / size);
  row.put(text.candidateCount);
  row.put(total);
}

/** Where the abstract first holds the phrase; -1 where it does not. */
function firstInBody(occurrences: readonly Occurrence[], titleWords: number): number {
  for (const { first } of occurrences) if (first >= titleWords) return first;
  return -1;
}

/** In how many sentences the occurrences lie; those of the title come first and are counted from zero, as are the others. */
function sentencesOf(occurrences: readonly Occurrence[], words: readonly Word[]): number {
  if (occurrences.length === 1) return 1;
  return new Set(occurrences.map(({ first }) => words[first]?.sentence)).size;
}
