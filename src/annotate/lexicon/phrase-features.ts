import { corpusFeatureNames, corpusFeatures } from './corpus-features.ts';
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
export function phraseFeatures(at: number, text: JudgedPhrases): Float32Array {
  const candidate = text.candidates[at];
  const features = new Float32Array(featureNames.length);
  if (!candidate) return features;
  let length = 0;
  for (const some of [
    placeFeatures(candidate, text),
    writingFeatures(candidate, text),
    corpusFeatures(at, text),
    nestingFeatures(at, text),
  ]) {
    features.set(some, length);
    length += some.length;
  }
  return features;
}
