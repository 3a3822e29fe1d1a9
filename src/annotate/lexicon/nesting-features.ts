import { type Candidate, longestPhrase } from './find-candidates.ts';
import type { JudgedPhrases } from './judged-phrases.ts';

export const nestingFeatureNames = [
  'longerShare',
  'longerDf',
  'longerWording',
  'longerKeyness',
  'longerHeld',
  'shorterWording',
  'shorterKeyness',
  'shorterListed',
] as const;

/**
 * How a phrase fares beside the longer phrases that hold it in this text, and the shorter ones inside it. That nesting
 * tells terms from their parts is the idea of K. Frantzi, S. Ananiadou, H. Mima, "Automatic recognition of multi-word
 * terms: the C-value/NC-value method", Int. J. Digital Libraries 3:115-130 (2000), https://doi.org/10.1007/s007999900023.
 */
export function nestingFeatures(at: number, text: JudgedPhrases): number[] {
  const candidate = text.candidates[at];
  if (!candidate) return nestingFeatureNames.map(() => 0);
  const { occurrences } = candidate;
  let longerWording = -20;
  let longerKeyness = 0;
  let longerHeld = 0;
  let longerDf = 0;
  let longerCount = 0;
  for (const [other, times] of longerPhrases(candidate, text)) {
    longerCount = Math.max(longerCount, times);
    longerWording = Math.max(longerWording, text.wording[other] ?? 0);
    longerDf = Math.max(longerDf, text.counts[other]?.df ?? 0);
    const keyness = text.keyness[other] ?? 0;
    if (keyness > longerKeyness) {
      longerKeyness = keyness;
      longerHeld = text.counts[other]?.held ?? 0;
    }
  }
  let shorterWording = -20;
  let shorterKeyness = 0;
  let shorterListed = 0;
  for (const other of shorterPhrases(candidate, text)) {
    shorterWording = Math.max(shorterWording, text.wording[other] ?? 0);
    shorterKeyness = Math.max(shorterKeyness, text.keyness[other] ?? 0);
    shorterListed = Math.max(shorterListed, text.counts[other]?.listed ?? 0);
  }
  return [
    longerCount / occurrences.length,
    Math.log((longerDf + 1) / ((text.counts[at]?.df ?? 1) + 1)),
    longerWording,
    longerKeyness,
    longerHeld,
    shorterWording,
    shorterKeyness,
    shorterListed,
  ];
}

/** Longer candidates around an occurrence, with how many occurrences they hold. */
function longerPhrases({ occurrences }: Candidate, text: JudgedPhrases): Map<number, number> {
  const found = new Map<number, number>();
  for (const { first, last } of occurrences) {
    for (let start = Math.max(0, last - longestPhrase + 1); start <= first; start++) {
      for (let more = last - start; more < longestPhrase; more++) {
        if (start === first && more === last - first) continue;
        const other = text.candidateAt(start, more);
        if (other !== undefined) found.set(other, (found.get(other) ?? 0) + 1);
      }
    }
  }
  return found;
}

function shorterPhrases({ occurrences }: Candidate, text: JudgedPhrases): number[] {
  const found: number[] = [];
  const { first, last } = occurrences[0] ?? { first: 0, last: 0 };
  for (let start = first; start <= last; start++) {
    for (let more = 0; start + more <= last; more++) {
      const other = text.candidateAt(start, more);
      if (other !== undefined && more < last - first) found.push(other);
    }
  }
  return found;
}
