// All-pairs similarity through an inverted index, each pair once, with a Cauchy-Schwarz bound on the commonest
// coordinates. Bayardo, R. J., Ma, Y. and Srikant, R. (2007). Scaling up all pairs similarity search.
// https://doi.org/10.1145/1242572.1242591. Anastasiu, D. C. and Karypis, G. (2014). L2AP: fast cosine similarity search
// with prefix L-2 norm bounds. https://doi.org/10.1109/ICDE.2014.6816700. Ours keeps the k best instead of a threshold.

import { dotAt, type FlatVectors, flattenVectors } from './flat-vectors.ts';
import { buildInvertedIndex, type InvertedIndex } from './inverted-index.ts';
import type { Neighbour } from './neighbour.ts';
import { type NeighbourTable, neighboursAt, toNeighbourTable } from './neighbour-table.ts';
import { sharedDoubles } from './shared-arrays.ts';
import type { SparseVector } from './sparse-vector.ts';
import { TopList } from './top-list.ts';

/** How many are kept of what is near a paper. */
export const mostNeighbours = 30;

/** What a search looks at. Several threads may search in it, each among other papers. */
export type SearchSpace = {
  readonly vectors: FlatVectors;
  readonly index: InvertedIndex;
  /** What the last of a paper's nearest scores at least. */
  readonly floors: Float64Array;
};

/** A part of the search for nearest neighbours, or the whole. */
export type NeighbourSearch = {
  /** First, for every paper: those that share the rarest are likely the nearest, and set the bar for all others. */
  setFloors(from: number, to: number): void;
  /** Then, once all floors are set: some papers with each before them. Every pair of all is to be met once. */
  comparePapers(from: number, to: number): void;
  /** The nearest of those met here, strongest first, ties by the smaller index, never itself, none of score 0. */
  found(): NeighbourTable;
};

/** Sums taken in another order differ by rounding; no bound may fail by that. */
const slack = 1e-6;

/** Needs about 24 bytes for each entry of a vector. */
export function prepareSearch(vectors: FlatVectors): SearchSpace {
  const size = vectors.starts.length - 1;
  const index = buildInvertedIndex(vectors, Math.max(8, size / 60), Math.max(32, size / 5));
  return { vectors, index, floors: sharedDoubles(size) };
}

/** Exact nearest neighbours by dot product of vectors without negative weights. Needs 12 bytes for each neighbour. */
export function searchNeighbours(space: SearchSpace, most = mostNeighbours): NeighbourSearch {
  const { starts, docs, weights, entryStarts, rareEnds, middleEnds, entries } = space.index;
  const { entryWeights, rests, rows } = space.index;
  const size = rests.length;
  const lists = Array.from({ length: size }, () => new TopList(most));
  /** A copy: what is met here raises it, and other threads need not see that. */
  let floors: Float64Array | null = null;
  const partial = new Float64Array(size);
  const asked = new Float64Array(rows);

  function accumulate(row: number, weight: number, end: number): void {
    for (let p = starts[row] as number; p < end; p++) {
      const doc = docs[p] as number;
      partial[doc] = (partial[doc] as number) + weight * (weights[p] as number);
    }
  }

  /** Where the postings of a row end that belong to papers before this one. */
  function endBefore(paper: number, row: number): number {
    let low = starts[row] as number;
    let high = starts[row + 1] as number;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((docs[middle] as number) < paper) low = middle + 1;
      else high = middle;
    }
    return low;
  }

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
    for (const { item } of likely.best()) near.offer(item, dotAt(space.vectors, paper, item));
    space.floors[paper] = near.floor;
  }

  /** All but the commonest coordinates added up, the rest bounded, and looked up if need be. */
  function compareWithEarlier(paper: number, bars: Float64Array): void {
    partial.fill(0, 0, paper);
    const middleEnd = middleEnds[paper] as number;
    const end = entryStarts[paper + 1] as number;
    for (let e = entryStarts[paper] as number; e < middleEnd; e++) {
      const row = entries[e] as number;
      accumulate(row, entryWeights[e] as number, endBefore(paper, row));
    }
    for (let e = middleEnd; e < end; e++) asked[entries[e] as number] = entryWeights[e] as number;
    const rest = rests[paper] as number;
    for (let other = 0; other < paper; other++) {
      const bar = Math.min(bars[paper] as number, bars[other] as number) - slack;
      const known = partial[other] as number;
      if (known + rest * (rests[other] as number) < bar) continue;
      if (known + commonScore(other) >= bar) meet(paper, other, bars);
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

  function meet(a: number, b: number, bars: Float64Array): void {
    const exact = dotAt(space.vectors, a, b);
    for (const [paper, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const list = lists[paper] as TopList;
      list.offer(other, exact);
      bars[paper] = Math.max(bars[paper] as number, list.floor);
    }
  }

  return {
    setFloors(from, to) {
      for (let paper = from; paper < to; paper++) setFloor(paper);
    },
    comparePapers(from, to) {
      floors ??= space.floors.slice();
      for (let paper = from; paper < to; paper++) compareWithEarlier(paper, floors);
    },
    found: () =>
      toNeighbourTable(size, (paper) =>
        (lists[paper] as TopList).best().map(({ item, score }) => ({ index: item, score })),
      ),
  };
}

/** The whole search at once: what is near each vector. */
export function findNeighbours(
  vectors: readonly SparseVector[],
  most = mostNeighbours,
): Neighbour[][] {
  const search = searchNeighbours(prepareSearch(flattenVectors(vectors)), most);
  search.setFloors(0, vectors.length);
  search.comparePapers(0, vectors.length);
  const table = search.found();
  return vectors.map((_, paper) => neighboursAt(table, paper));
}
