import { sharedFloats, sharedIds, sharedInts } from './shared-arrays.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Many vectors in flat memory that threads share: those of vector i lie from starts[i] to starts[i + 1], ids ascending. */
export type FlatVectors = {
  readonly starts: Int32Array;
  readonly ids: Uint32Array;
  readonly weights: Float32Array;
};

export function flattenVectors(vectors: readonly SparseVector[]): FlatVectors {
  const flat = roomFor(
    vectors.length,
    vectors.reduce((sum, { ids }) => sum + ids.length, 0),
  );
  vectors.forEach((vector, at) => {
    const start = flat.starts[at] as number;
    flat.ids.set(vector.ids, start);
    flat.weights.set(vector.weights, start);
    flat.starts[at + 1] = start + vector.ids.length;
  });
  return flat;
}

/** The vectors of several lists in one. */
export function joinVectors(parts: readonly FlatVectors[]): FlatVectors {
  const flat = roomFor(
    parts.reduce((sum, { starts }) => sum + starts.length - 1, 0),
    parts.reduce((sum, { ids }) => sum + ids.length, 0),
  );
  let count = 0;
  let end = 0;
  for (const { starts, ids, weights } of parts) {
    flat.ids.set(ids, end);
    flat.weights.set(weights, end);
    for (let at = 1; at < starts.length; at++) {
      flat.starts[++count] = end + (starts[at] as number);
    }
    end += ids.length;
  }
  return flat;
}

/** One of them; it lies in the same memory. */
export function vectorAt({ starts, ids, weights }: FlatVectors, at: number): SparseVector {
  const [start, end] = [starts[at], starts[at + 1]];
  return { ids: ids.subarray(start, end), weights: weights.subarray(start, end) };
}

/** a·b of two of them, added in the order in which `dot` does: the same to the last bit. */
export function dotAt({ starts, ids, weights }: FlatVectors, a: number, b: number): number {
  let sum = 0;
  let i = starts[a] as number;
  let j = starts[b] as number;
  const endA = starts[a + 1] as number;
  const endB = starts[b + 1] as number;
  while (i < endA && j < endB) {
    const left = ids[i] as number;
    const right = ids[j] as number;
    if (left === right) sum += (weights[i++] as number) * (weights[j++] as number);
    else if (left < right) i++;
    else j++;
  }
  return sum;
}

function roomFor(vectors: number, entries: number): FlatVectors {
  return {
    starts: sharedInts(vectors + 1),
    ids: sharedIds(entries),
    weights: sharedFloats(entries),
  };
}
