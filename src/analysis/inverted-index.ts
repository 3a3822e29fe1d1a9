import type { SparseVector } from './sparse-vector.ts';
import { TermTable } from './term-table.ts';

/** Vectors by paper, and by coordinate where few enough papers have it: all in flat arrays. */
export type InvertedIndex = {
  readonly rows: number;
  /** Postings of row r lie from starts[r] to starts[r + 1], ascending by paper; a common row has none. */
  readonly starts: Int32Array;
  readonly docs: Int32Array;
  readonly weights: Float32Array;
  /** Entries of paper p lie from entryStarts[p] to entryStarts[p + 1]: rare rows first, then middling, then common. */
  readonly entryStarts: Int32Array;
  readonly rareEnds: Int32Array;
  readonly middleEnds: Int32Array;
  readonly entries: Int32Array;
  readonly entryWeights: Float32Array;
  /** Length of the common part of each paper's vector. */
  readonly rests: Float64Array;
};

/** Rows are numbered by first appearance. What only one paper has is left out: it is near nothing. */
export function buildInvertedIndex(
  vectors: readonly SparseVector[],
  mostRare: number,
  mostMiddling: number,
): InvertedIndex {
  const rowOf = new TermTable(vectors.length * 20);
  const counts: number[] = [];
  for (const { ids } of vectors) {
    for (let at = 0; at < ids.length; at++) {
      const row = rowOf.get(ids[at] as number);
      if (row !== undefined) counts[row] = (counts[row] as number) + 1;
      else {
        rowOf.set(ids[at] as number, counts.length);
        counts.push(1);
      }
    }
  }
  const rows = counts.length;
  const starts = new Int32Array(rows + 1);
  let shared = 0;
  for (let row = 0; row < rows; row++) {
    const count = counts[row] as number;
    starts[row + 1] = (starts[row] as number) + (count > 1 && count <= mostMiddling ? count : 0);
    if (count > 1) shared += count;
  }
  const docs = new Int32Array(starts[rows] as number);
  const weights = new Float32Array(docs.length);
  const entryStarts = new Int32Array(vectors.length + 1);
  const rareEnds = new Int32Array(vectors.length);
  const middleEnds = new Int32Array(vectors.length);
  const entries = new Int32Array(shared);
  const entryWeights = new Float32Array(shared);
  const rests = new Float64Array(vectors.length);
  const filled = starts.slice(0, rows);
  let at = 0;
  for (const [doc, vector] of vectors.entries()) {
    /** Appends the entries whose count lies above `over` and not above `upTo`; gives their squares. */
    const put = (over: number, upTo: number): number => {
      let squares = 0;
      for (let place = 0; place < vector.ids.length; place++) {
        const row = rowOf.get(vector.ids[place] as number) as number;
        const count = counts[row] as number;
        if (count <= over || count > upTo) continue;
        const weight = vector.weights[place] as number;
        entries[at] = row;
        entryWeights[at++] = weight;
        squares += weight * weight;
        if (count > mostMiddling) continue;
        const posting = filled[row] as number;
        docs[posting] = doc;
        weights[posting] = weight;
        filled[row] = posting + 1;
      }
      return squares;
    };
    put(1, mostRare);
    rareEnds[doc] = at;
    put(Math.max(1, mostRare), mostMiddling);
    middleEnds[doc] = at;
    rests[doc] = Math.sqrt(put(mostMiddling, Number.POSITIVE_INFINITY));
    entryStarts[doc + 1] = at;
  }
  return {
    ...{ rows, starts, docs, weights, entryStarts },
    ...{ rareEnds, middleEnds, entries, entryWeights, rests },
  };
}
