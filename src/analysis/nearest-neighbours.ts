// All-pairs similarity through an inverted index of the rarer coordinates, with a Cauchy-Schwarz bound on the common
// ones: Anastasiu, D. C. and Karypis, G. (2014). L2AP: fast cosine similarity search with prefix L-2 norm bounds.
// https://doi.org/10.1109/ICDE.2014.6816700. Ours keeps the k best of each paper instead of a threshold.

import { buildInvertedIndex } from './inverted-index.ts';
import type { Neighbour } from './neighbour.ts';
import { dot, type SparseVector } from './sparse-vector.ts';
import { TopList } from './top-list.ts';

export type NeighbourSearch = {
  /** Works on the next `papers` papers; how many are done then. */
  advance(papers: number): number;
  /** A done paper's nearest, strongest first, ties by the smaller index, never itself, none of score 0. */
  neighboursOf(index: number): Neighbour[];
};

/** Rounding of sums in another order than `dot` takes; a bound must not fail by it. */
const slack = 1e-9;

/**
 * Exact nearest neighbours by dot product of vectors without negative weights, in steps that leave the caller free
 * between them. Needs about 24 bytes for each entry of a vector and 12 for each neighbour.
 */
export function searchNeighbours(vectors: readonly SparseVector[], most = 30): NeighbourSearch {
  const index = buildInvertedIndex(vectors, Number(process.env['D'] ?? 4000));
  const { starts, docs, weights, rareEnds, entries, entryWeights, entryStarts, rests } = index;
  const found: Neighbour[][] = [];
  const partial = new Float64Array(vectors.length);
  const asked = new Float64Array(index.rows);
  const best = new TopList(most);

  function addRare(paper: number): void {
    for (let e = entryStarts[paper] as number; e < (rareEnds[paper] as number); e++) {
      const row = entries[e] as number;
      const weight = entryWeights[e] as number;
      for (let p = starts[row] as number; p < (starts[row + 1] as number); p++) {
        const doc = docs[p] as number;
        partial[doc] = (partial[doc] as number) + weight * (weights[p] as number);
      }
    }
  }

  /** The whole score: what the rare coordinates gave, and the common ones looked up. */
  function whole(doc: number): number {
    let score = partial[doc] as number;
    const end = entryStarts[doc + 1] as number;
    for (let e = rareEnds[doc] as number; e < end; e++) {
      score += (asked[entries[e] as number] as number) * (entryWeights[e] as number);
    }
    return score;
  }

  function search(paper: number, vector: SparseVector): Neighbour[] {
    partial.fill(0);
    addRare(paper);
    partial[paper] = 0;
    const commonStart = rareEnds[paper] as number;
    const end = entryStarts[paper + 1] as number;
    for (let e = commonStart; e < end; e++) asked[entries[e] as number] = entryWeights[e] as number;

    // the best by rare coordinates alone are likely the best of all: their whole scores raise the bar first
    best.clear();
    for (let doc = 0; doc < partial.length; doc++) best.offer(doc, partial[doc] as number);
    const likely = best.items();
    best.clear();
    for (const doc of likely) if (doc !== paper) best.offer(doc, whole(doc));
    const first = new Set(likely);

    const rest = rests[paper] as number;
    for (let doc = 0; doc < partial.length; doc++) {
      const bound = (partial[doc] as number) + rest * (rests[doc] as number) + slack;
      if (bound > best.floor && doc !== paper && !first.has(doc)) best.offer(doc, whole(doc));
    }
    for (let e = commonStart; e < end; e++) asked[entries[e] as number] = 0;
    return best
      .items()
      .map((doc) => ({ index: doc, score: dot(vector, vectors[doc] as SparseVector) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || a.index - b.index);
  }

  return {
    advance(papers) {
      const until = Math.min(vectors.length, found.length + papers);
      while (found.length < until) {
        found.push(search(found.length, vectors[found.length] as SparseVector));
      }
      return found.length;
    },
    neighboursOf: (paper) => found[paper] ?? [],
  };
}
