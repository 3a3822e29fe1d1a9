import type { Candidate } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';

export const writingFeatureNames = [
  'words',
  'characters',
  'capital',
  'allCapitals',
  'mixed',
  'digits',
  'hyphens',
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
  const share = (claim: (first: number, last: number) => boolean): number =>
    occurrences.filter(({ first, last }) => claim(first, last)).length / occurrences.length;
  const shaped = (shape: string) => (first: number, last: number) => {
    for (let at = first; at <= last; at++) if (words[at]?.shape === shape) return true;
    return false;
  };
  const [place] = occurrences;
  const first = words[place?.first ?? 0];
  const last = words[place?.last ?? 0];
  let hyphens = 0;
  for (let at = (place?.first ?? 0) + 1; at <= (place?.last ?? 0); at++) {
    if (words[at]?.bound) hyphens++;
  }
  return [
    stems.length,
    (last?.end ?? 0) - (first?.start ?? 0),
    share((from, to) => shaped('C')(words[from]?.gap === '^' ? from + 1 : from, to)),
    share(shaped('A')),
    share(shaped('m')),
    share(shaped('d')),
    hyphens,
    share((from) => words[from]?.bound === true),
    share((_, to) => words[to + 1]?.bound === true),
    share((_, to) => words[to + 1]?.gap === '('),
    share((from) => words[from]?.gap === '('),
    share((from) => !words[from]?.joins || words[from - 1]?.stop === true),
    share((_, to) => !words[to + 1]?.joins || words[to + 1]?.stop === true),
    share((from, to) => words[from]?.gap === ',' || words[to + 1]?.gap === ','),
  ];
}
