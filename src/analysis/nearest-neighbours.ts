// All-pairs similarity through an inverted index, each pair once: Bayardo, R. J., Ma, Y. and Srikant, R. (2007).
// Scaling up all pairs similarity search. https://doi.org/10.1145/1242572.1242591 (without its pruning: exact, and
// no threshold to choose).

import type { Neighbour } from './neighbour.ts';
import { NeighbourHeaps } from './neighbour-heaps.ts';
import type { SparseVector } from './sparse-vector.ts';

export type NeighbourSearch = {
  /** Works on the next `papers` papers; how many are done then. Call until all are. */
  advance(papers: number): number;
  /** A paper's nearest, strongest first, ties by the smaller index, never itself. Right once all papers are done. */
  neighboursOf(index: number): Neighbour[];
};

type Index = {
  readonly docs: Int32Array;
  readonly weights: Float32Array;
  /** Where the postings of each term begin. */
  readonly starts: Int32Array;
  /** Where they end so far: only papers that were done are in. */
  readonly ends: Int32Array;
  /** For every entry of every vector, in order, its term's row; −1 where nobody else has it. */
  readonly rows: Int32Array;
};

function buildIndex(vectors: readonly SparseVector[]): Index {
  const rowOf = new Map<number, number>();
  const sizes: number[] = [];
  let total = 0;
  for (const { ids } of vectors) {
    total += ids.length;
    for (const id of ids) {
      const row = rowOf.get(id);
      if (row === undefined) {
        rowOf.set(id, sizes.length);
        sizes.push(1);
      } else sizes[row] = (sizes[row] ?? 0) + 1;
    }
  }
  const starts = new Int32Array(sizes.length);
  let posted = 0;
  sizes.forEach((size, row) => {
    starts[row] = posted;
    if (size > 1) posted += size;
  });
  const rows = new Int32Array(total);
  let at = 0;
  for (const { ids } of vectors) {
    for (const id of ids) {
      const row = rowOf.get(id) ?? 0;
      rows[at++] = (sizes[row] ?? 0) > 1 ? row : -1;
    }
  }
  const docs = new Int32Array(posted);
  return { docs, weights: new Float32Array(posted), starts, ends: starts.slice(), rows };
}

/**
 * Exact nearest neighbours by dot product, in steps that leave the caller free between them. Needs about 20 bytes for
 * each entry of a vector and 12 for each neighbour. Scores equal `dot` of the two vectors to the last bit.
 */
export function searchNeighbours(vectors: readonly SparseVector[], most = 30): NeighbourSearch {
  const { docs, weights, starts, ends, rows } = buildIndex(vectors);
  const heaps = new NeighbourHeaps(vectors.length, most);
  const scores = new Float64Array(vectors.length);
  let done = 0;
  let entry = 0;

  function compareWithEarlier(paper: number, vector: SparseVector): void {
    scores.fill(0, 0, paper);
    for (let at = 0; at < vector.ids.length; at++) {
      const row = rows[entry++] as number;
      if (row < 0) continue;
      const weight = vector.weights[at] as number;
      const end = ends[row] as number;
      for (let p = starts[row] as number; p < end; p++) {
        const doc = docs[p] as number;
        scores[doc] = (scores[doc] as number) + weight * (weights[p] as number);
      }
      docs[end] = paper;
      weights[end] = weight;
      ends[row] = end + 1;
    }
    for (let other = 0; other < paper; other++) {
      const score = scores[other] as number;
      if (score > 0) {
        heaps.offer(paper, other, score);
        heaps.offer(other, paper, score);
      }
    }
  }

  return {
    advance(papers) {
      const end = Math.min(vectors.length, done + papers);
      for (; done < end; done++) {
        const vector = vectors[done];
        if (vector) compareWithEarlier(done, vector);
      }
      return done;
    },
    neighboursOf: (index) => heaps.read(index),
  };
}
