import type { SparseVector } from './sparse-vector.ts';

/** Vectors by paper and, for the rarer coordinates, by coordinate: all in flat arrays. */
export type InvertedIndex = {
  readonly rows: number;
  /** Postings of row r lie from starts[r] to starts[r + 1]; a common row has none. */
  readonly starts: Int32Array;
  readonly docs: Int32Array;
  readonly weights: Float32Array;
  /** Entries of paper p lie from entryStarts[p] to entryStarts[p + 1]: rare ones first, up to rareEnds[p]. */
  readonly entryStarts: Int32Array;
  readonly rareEnds: Int32Array;
  readonly entries: Int32Array;
  readonly entryWeights: Float32Array;
  /** Length of the common part of each paper's vector. */
  readonly rests: Float64Array;
};

/** Rows are numbered by first appearance. What only one paper has is left out: it is near nothing. */
export function buildInvertedIndex(
  vectors: readonly SparseVector[],
  mostRare: number,
): InvertedIndex {
  const rowOf = new Map<number, number>();
  const counts: number[] = [];
  for (const { ids } of vectors) {
    for (const id of ids) {
      const row = rowOf.get(id);
      if (row === undefined) {
        rowOf.set(id, counts.length);
        counts.push(1);
      } else counts[row] = (counts[row] as number) + 1;
    }
  }
  const rows = counts.length;
  const isRare = (row: number) => (counts[row] as number) <= mostRare;
  const starts = new Int32Array(rows + 1);
  let shared = 0;
  counts.forEach((count, row) => {
    starts[row + 1] = (starts[row] as number) + (count > 1 && isRare(row) ? count : 0);
    if (count > 1) shared += count;
  });
  const docs = new Int32Array(starts[rows] as number);
  const weights = new Float32Array(docs.length);
  const entryStarts = new Int32Array(vectors.length + 1);
  const rareEnds = new Int32Array(vectors.length);
  const entries = new Int32Array(shared);
  const entryWeights = new Float32Array(shared);
  const rests = new Float64Array(vectors.length);
  const filled = starts.slice(0, rows);
  let at = 0;
  vectors.forEach((vector, doc) => {
    const put = (rare: boolean) => {
      let squares = 0;
      vector.ids.forEach((id, place) => {
        const row = rowOf.get(id) as number;
        if ((counts[row] as number) < 2 || isRare(row) !== rare) return;
        const weight = vector.weights[place] as number;
        entries[at] = row;
        entryWeights[at++] = weight;
        squares += weight * weight;
        if (!rare) return;
        const posting = filled[row] as number;
        docs[posting] = doc;
        weights[posting] = weight;
        filled[row] = posting + 1;
      });
      return Math.sqrt(squares);
    };
    put(true);
    rareEnds[doc] = at;
    rests[doc] = put(false);
    entryStarts[doc + 1] = at;
  });
  return { rows, starts, docs, weights, entryStarts, rareEnds, entries, entryWeights, rests };
}
