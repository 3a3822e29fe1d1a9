// All-pairs similarity through an inverted index, each pair once, with a Cauchy-Schwarz bound on the commonest
// coordinates. Bayardo, R. J., Ma, Y. and Srikant, R. (2007). Scaling up all pairs similarity search.
// https://doi.org/10.1145/1242572.1242591. Anastasiu, D. C. and Karypis, G. (2014). L2AP: fast cosine similarity search
// with prefix L-2 norm bounds. https://doi.org/10.1109/ICDE.2014.6816700. Ours keeps the k best instead of a threshold.

import { buildInvertedIndex } from './inverted-index.ts';
import type { Neighbour } from './neighbour.ts';
import { dot, type SparseVector } from './sparse-vector.ts';
import { TopList } from './top-list.ts';

export type NeighbourSearch = {
  /** How many steps there are; a step is a moment of work on one paper. */
  readonly total: number;
  /** Does the next few steps; how many are done then. */
  advance(steps: number): number;
  /** A paper's nearest, strongest first, ties by the smaller index, never itself, none of score 0. Once all is done. */
  neighboursOf(index: number): Neighbour[];
};

/** Sums taken in another order differ by rounding; no bound may fail by that. */
const slack = 1e-6;

/**
 * Exact nearest neighbours by dot product of vectors without negative weights, in steps that leave the caller free
 * between them. Needs about 24 bytes for each entry of a vector and 12 for each neighbour.
 */
export function searchNeighbours(vectors: readonly SparseVector[], most = 30): NeighbourSearch {
  const size = vectors.length;
  const index = buildInvertedIndex(vectors, Math.max(8, size / 20), Math.max(32, size / 8));
  const { starts, docs, weights, entryStarts, rareEnds, middleEnds, entries, rests } = index;
  const entryWeights = index.entryWeights;
  const lists = Array.from({ length: size }, () => new TopList(most));
  /** What the last of a paper's nearest scores at least, and later what it scores so far. */
  const floors = new Float64Array(size);
  const partial = new Float64Array(size);
  const asked = new Float64Array(index.rows);
  /** Where the postings of each row end that belong to papers before the present one. */
  const ends = starts.slice(0, index.rows);
  let done = 0;

  const score = (a: number, b: number) =>
    dot(vectors[a] as SparseVector, vectors[b] as SparseVector);

  function accumulate(row: number, weight: number, end: number): void {
    for (let p = starts[row] as number; p < end; p++) {
      const doc = docs[p] as number;
      partial[doc] = (partial[doc] as number) + weight * (weights[p] as number);
    }
  }

  /** First, for every paper: those that share the rarest are likely the nearest, and set the bar for all others. */
  function setFloor(paper: number): void {
    partial.fill(0);
    for (let e = entryStarts[paper] as number; e < (rareEnds[paper] as number); e++) {
      const row = entries[e] as number;
      accumulate(row, entryWeights[e] as number, starts[row + 1] as number);
    }
    partial[paper] = 0;
    const likely = new TopList(most);
    for (let doc = 0; doc < size; doc++) {
      if ((partial[doc] as number) > likely.floor) likely.offer(doc, partial[doc] as number);
    }
    const near = new TopList(most);
    for (const { item } of likely.best()) near.offer(item, score(paper, item));
    floors[paper] = near.floor;
  }

  /** Then every pair once: all but the commonest coordinates added up, the rest bounded, and looked up if need be. */
  function compareWithEarlier(paper: number): void {
    partial.fill(0, 0, paper);
    const middleEnd = middleEnds[paper] as number;
    const end = entryStarts[paper + 1] as number;
    for (let e = entryStarts[paper] as number; e < middleEnd; e++) {
      const row = entries[e] as number;
      const last = ends[row] as number;
      accumulate(row, entryWeights[e] as number, last);
      ends[row] = last + 1;
    }
    for (let e = middleEnd; e < end; e++) asked[entries[e] as number] = entryWeights[e] as number;
    const rest = rests[paper] as number;
    for (let other = 0; other < paper; other++) {
      const bar = Math.min(floors[paper] as number, floors[other] as number) - slack;
      const known = partial[other] as number;
      if (known + rest * (rests[other] as number) < bar) continue;
      if (known + commonScore(other) >= bar) meet(paper, other);
    }
    for (let e = middleEnd; e < end; e++) asked[entries[e] as number] = 0;
  }

  function commonScore(doc: number): number {
    let sum = 0;
    const end = entryStarts[doc + 1] as number;
    for (let e = middleEnds[doc] as number; e < end; e++) {
      sum += (asked[entries[e] as number] as number) * (entryWeights[e] as number);
    }
    return sum;
  }

  function meet(a: number, b: number): void {
    const exact = score(a, b);
    for (const [paper, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = lists[paper] as TopList;
      list.offer(other, exact);
      floors[paper] = Math.max(floors[paper] as number, list.floor);
    }
  }

  return {
    total: size * 2,
    advance(steps) {
      for (const until = Math.min(size * 2, done + steps); done < until; done++) {
        if (done < size) setFloor(done);
        else compareWithEarlier(done - size);
      }
      return done;
    },
    neighboursOf: (paper) =>
      (lists[paper]?.best() ?? []).map(({ item, score }) => ({ index: item, score })),
  };
}
