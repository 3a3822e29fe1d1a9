import type { Candidate } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';

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
  { occurrences, stems }: Candidate,
  { words }: JudgedPhrases,
): number[] {
  const met = new Array<number>(11).fill(0);
  const note = (feature: number, claim: boolean | undefined) => {
    if (claim) met[feature] = (met[feature] ?? 0) + 1;
  };
  for (const { first, last } of occurrences) {
    const head = words[first];
    const next = words[last + 1];
    let [capital, allCapitals, mixed, digits] = [false, false, false, false];
    for (let at = first; at <= last; at++) {
      const word = words[at];
      // a sentence begins with a capital whatever the word
      if (!word || word.shape === 'a' || (word.shape === 'C' && word.gap === '^')) continue;
      if (word.shape === 'C') capital = true;
      else if (word.shape === 'A') allCapitals = true;
      else if (word.shape === 'm') mixed = true;
      else digits = true;
    }
    note(0, capital);
    note(1, allCapitals);
    note(2, mixed);
    note(3, digits);
    note(4, head?.bound);
    note(5, next?.bound);
    note(6, next?.gap === '(');
    note(7, head?.gap === '(');
    note(8, !head?.joins || words[first - 1]?.stop);
    note(9, !next?.joins || next.stop);
    note(10, head?.gap === ',' || next?.gap === ',');
  }
  const { first, last } = occurrences[0] ?? { first: 0, last: 0 };
  let hyphens = 0;
  for (let at = first + 1; at <= last; at++) if (words[at]?.bound) hyphens++;
  return [
    stems.length,
    (words[last]?.end ?? 0) - (words[first]?.start ?? 0),
    hyphens,
    ...met.map((count) => count / occurrences.length),
  ];
}
