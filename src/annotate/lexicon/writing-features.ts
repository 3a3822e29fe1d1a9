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
  for (const { first, last } of occurrences) {
    const head = words[first];
    const next = words[last + 1];
    const shapes = new Set<string>();
    for (let at = first; at <= last; at++) {
      const word = words[at];
      // a sentence begins with a capital whatever the word
      if (word && !(word.shape === 'C' && word.gap === '^')) shapes.add(word.shape);
    }
    const claims = [
      shapes.has('C'),
      shapes.has('A'),
      shapes.has('m'),
      shapes.has('d'),
      head?.bound,
      next?.bound,
      next?.gap === '(',
      head?.gap === '(',
      !head?.joins || words[first - 1]?.stop,
      !next?.joins || next.stop,
      head?.gap === ',' || next?.gap === ',',
    ];
    for (let at = 0; at < claims.length; at++) if (claims[at]) met[at] = (met[at] ?? 0) + 1;
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
