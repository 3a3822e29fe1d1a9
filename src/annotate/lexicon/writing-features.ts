import type { FeatureRows } from './feature-rows.ts';
import type { Candidate, Occurrence } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';
import type { Word } from './read-words.ts';

export const writingFeatureNames = [
  'words',
  'characters',
  'hyphens',
  'capital',
  'allCapitals',
  'mixed',
  'digits',
  'cutLeft',
  'cutRight',
  'opensBracket',
  'inBracket',
  'edgeLeft',
  'edgeRight',
  'listed',
] as const;

/** How a phrase is written and what borders on it: shares of its occurrences. */
export function writingFeatures(
  { occurrences, size }: Candidate,
  { words }: JudgedPhrases,
  row: FeatureRows,
): void {
  const { first, last } = occurrences[0] ?? { first: 0, last: 0 };
  let hyphens = 0;
  for (let at = first + 1; at <= last; at++) if (words[at]?.bound) hyphens++;
  row.put(size);
  row.put((words[last]?.end ?? 0) - (words[first]?.start ?? 0));
  row.put(hyphens);
  shapeShares(occurrences, words, row);
  borderShares(occurrences, words, row);
}

function shapeShares(
  occurrences: readonly Occurrence[],
  words: readonly Word[],
  row: FeatureRows,
): void {
  let capital = 0;
  let allCapitals = 0;
  let mixed = 0;
  let digits = 0;
  for (const { first, last } of occurrences) {
    let met = 0;
    for (let at = first; at <= last; at++) {
      const word = words[at];
      if (!word) continue;
      const { shapeNumber } = word.known;
      // a sentence begins with a capital whatever the word
      if (shapeNumber !== 1 || word.gap !== '^') met |= 1 << shapeNumber;
    }
    capital += (met >> 1) & 1;
    allCapitals += (met >> 2) & 1;
    mixed += (met >> 3) & 1;
    digits += (met >> 4) & 1;
  }
  const all = occurrences.length;
  row.put(capital / all);
  row.put(allCapitals / all);
  row.put(mixed / all);
  row.put(digits / all);
}

function borderShares(
  occurrences: readonly Occurrence[],
  words: readonly Word[],
  row: FeatureRows,
): void {
  let cutLeft = 0;
  let cutRight = 0;
  let opens = 0;
  let inside = 0;
  let edgeLeft = 0;
  let edgeRight = 0;
  let listed = 0;
  for (const { first, last } of occurrences) {
    const head = words[first];
    const next = words[last + 1];
    if (head?.bound) cutLeft++;
    if (next?.bound) cutRight++;
    if (next?.gap === '(') opens++;
    if (head?.gap === '(') inside++;
    if (!head?.joins || words[first - 1]?.known.stop) edgeLeft++;
    if (!next?.joins || next.known.stop) edgeRight++;
    if (head?.gap === ',' || next?.gap === ',') listed++;
  }
  const all = occurrences.length;
  row.put(cutLeft / all);
  row.put(cutRight / all);
  row.put(opens / all);
  row.put(inside / all);
  row.put(edgeLeft / all);
  row.put(edgeRight / all);
  row.put(listed / all);
}
