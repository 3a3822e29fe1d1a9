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

/** What the trees see of the candidate at a position, in the order of `featureNames`. */
export function phraseFeatures(at: number, text: JudgedPhrases): Float32Array {
  const candidate = text.candidates[at];
  if (!candidate) return new Float32Array(featureNames.length);
  return Float32Array.from([
    ...placeFeatures(candidate, text),
    ...writingFeatures(candidate, text),
    ...corpusFeatures(at, text),
    ...nestingFeatures(at, text),
  ]);
}
