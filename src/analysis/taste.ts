// Rocchio, J. J. (1971). Relevance feedback in information retrieval. In Salton (ed.), The SMART Retrieval System.
// Reviewed in https://doi.org/10.1007/978-0-387-39940-9_930

import type { SparseVector } from './sparse-vector.ts';

/**
 * Several papers as one question: mean of the seeds − 0.5 · mean of what it should be unlike. Signed and not
 * scaled: scores may be negative, and none is clamped. A single seed asks with its own vector.
 */
export function taste(
  seeds: readonly SparseVector[],
  unlike: readonly SparseVector[] = [],
): SparseVector {
  const only = seeds[0];
  if (only && seeds.length === 1 && unlike.length === 0) return only;
  const sums = new Map<number, number>();
  const add = (vectors: readonly SparseVector[], factor: number) => {
    for (const { ids, weights } of vectors) {
      ids.forEach((id, at) => {
        const part = (factor / vectors.length) * (weights[at] ?? 0);
        sums.set(id, (sums.get(id) ?? 0) + part);
      });
    }
  };
  add(seeds, 1);
  add(unlike, -0.5);
  const kept = [...sums].filter(([, weight]) => weight !== 0).sort(([a], [b]) => a - b);
  return {
    ids: Uint32Array.from(kept, ([id]) => id),
    weights: Float32Array.from(kept, ([, weight]) => weight),
  };
}
