import { corpusFeatureNames, corpusFeatures } from './corpus-features.ts';
import { FeatureRows } from './feature-rows.ts';
import type { JudgedPhrases } from './judged-phrases.ts';
import { nestingFeatureNames, nestingFeatures } from './nesting-features.ts';
import { placeFeatureNames, placeFeatures } from './place-features.ts';
import { writingFeatureNames, writingFeatures } from './writing-features.ts';

export const featureNames: readonly string[] = [
  ...placeFeatureNames,
  ...writingFeatureNames,
  ...corpusFeatureNames,
  ...nestingFeatureNames,
];

/**
 * What the trees see of the candidate at a position, in the order of `featureNames`: the place and the tf-idf of I. H. Witten,
 * G. W. Paynter, E. Frank, C. Gutwin, C. G. Nevill-Manning, "KEA: practical automatic keyphrase extraction", DL 1999,
 * https://doi.org/10.1145/313238.313437, the keyphraseness of Medelyan et al. (see `find-candidates.ts`), and more.
 */
export function putFeatures(at: number, text: JudgedPhrases, row: FeatureRows): void {
  const candidate = text.candidates[at];
  if (!candidate) return;
  placeFeatures(candidate, text, row);
  writingFeatures(candidate, text, row);
  corpusFeatures(at, candidate, text, row);
  nestingFeatures(at, candidate, text, row);
}

/** The same in an array of its own. */
export function phraseFeatures(at: number, text: JudgedPhrases): Float32Array {
  const row = new FeatureRows(featureNames.length);
  putFeatures(at, text, row);
  return row.values;
}
