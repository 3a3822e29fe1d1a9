import type { FeatureRows } from './feature-rows.ts';
import { type Candidate, longestPhrase } from './find-candidates.ts';
import { candidateAt, type JudgedPhrases } from './judged-phrases.ts';

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
export function nestingFeatures(
  at: number,
  candidate: Candidate,
  text: JudgedPhrases,
  row: FeatureRows,
): void {
  const df = text.counts[at]?.df ?? 1;
  longer(candidate, text, df, row);
  shorter(candidate, text, row);
}

/** Longer candidates around an occurrence; of each it counts how many occurrences it holds. */
function longer(
  { occurrences }: Candidate,
  text: JudgedPhrases,
  df: number,
  row: FeatureRows,
): void {
  const { wording, counts, keyness, times } = text;
  let most = 0;
  let longerDf = 0;
  let longerWording = -20;
  let longerKeyness = 0;
  let longerHeld = 0;
  const met: number[] = [];
  for (const { first, last } of occurrences) {
    for (let start = Math.max(0, last - longestPhrase + 1); start <= first; start++) {
      for (let more = last - start; more < longestPhrase; more++) {
        const other = candidateAt(text, start, more);
        if (other < 0 || (start === first && more === last - first)) continue;
        met.push(other);
        const count = (times[other] as number) + 1;
        times[other] = count;
        most = Math.max(most, count);
        longerWording = Math.max(longerWording, wording[other] ?? 0);
        longerDf = Math.max(longerDf, counts[other]?.df ?? 0);
        const otherKeyness = keyness[other] ?? 0;
        if (otherKeyness <= longerKeyness) continue;
        longerKeyness = otherKeyness;
        longerHeld = counts[other]?.held ?? 0;
      }
    }
  }
  for (const other of met) times[other] = 0;
  row.put(most / occurrences.length);
  row.put(Math.log((longerDf + 1) / (df + 1)));
  row.put(longerWording);
  row.put(longerKeyness);
  row.put(longerHeld);
}

/** Shorter candidates inside the first occurrence. */
function shorter({ occurrences }: Candidate, text: JudgedPhrases, row: FeatureRows): void {
  const { first, last } = occurrences[0] ?? { first: 0, last: 0 };
  let shorterWording = -20;
  let shorterKeyness = 0;
  let shorterListed = 0;
  for (let start = first; start <= last; start++) {
    for (let more = 0; start + more <= last && more < last - first; more++) {
      const other = candidateAt(text, start, more);
      if (other < 0) continue;
      shorterWording = Math.max(shorterWording, text.wording[other] ?? 0);
      shorterKeyness = Math.max(shorterKeyness, text.keyness[other] ?? 0);
      shorterListed = Math.max(shorterListed, text.counts[other]?.listed ?? 0);
    }
  }
  row.put(shorterWording);
  row.put(shorterKeyness);
  row.put(shorterListed);
}
