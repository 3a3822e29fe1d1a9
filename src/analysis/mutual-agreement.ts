// Stability by resampling: Hennig, C. (2007). Cluster-wise assessment of cluster stability.
// https://doi.org/10.1016/j.csda.2006.11.025; agreement by the adjusted Rand index.

import { adjustedRand } from './adjusted-rand.ts';

/**
 * How far each of several clusterings agrees with the others: its mean adjusted Rand index over the things that both
 * hold. A thing that a clustering lacks is labelled −1 there.
 */
export function mutualAgreement(labelled: readonly Int32Array[]): number[] {
  const sums = new Float64Array(labelled.length);
  for (const [at, a] of labelled.entries()) {
    for (let other = at + 1; other < labelled.length; other++) {
      const b = labelled[other] as Int32Array;
      const agreement = adjustedRand(
        a.filter((label, node) => label !== -1 && b[node] !== -1),
        b.filter((label, node) => label !== -1 && a[node] !== -1),
      );
      sums[at] = (sums[at] as number) + agreement;
      sums[other] = (sums[other] as number) + agreement;
    }
  }
  return Array.from(sums, (sum) => sum / (labelled.length - 1));
}
