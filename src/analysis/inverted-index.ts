import type { FlatVectors } from './flat-vectors.ts';
import { sharedDoubles, sharedFloats, sharedInts } from './shared-arrays.ts';
import { TermTable } from './term-table.ts';

/** Vectors by paper, and by coordinate where few enough papers have it: all in flat arrays that threads share. */
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
  vectors: FlatVectors,
  mostRare: number,
  mostMiddling: number,
): InvertedIndex {
  const size = vectors.starts.length - 1;
  const { rowOf, counts } = numberRows(vectors.ids);
  const rows = counts.length;
  const starts = sharedInts(rows + 1);
  let shared = 0;
  for (let row = 0; row < rows; row++) {
    const count = counts[row] as number;
    starts[row + 1] = (starts[row] as number) + (count > 1 && count <= mostMiddling ? count : 0);
    if (count > 1) shared += count;
  }
  const docs = sharedInts(starts[rows] as number);
  const weights = sharedFloats(docs.length);
  const entryStarts = sharedInts(size + 1);
  const rareEnds = sharedInts(size);
  const middleEnds = sharedInts(size);
  const entries = sharedInts(shared);
  const entryWeights = sharedFloats(shared);
  const rests = sharedDoubles(size);
  const filled = starts.slice(0, rows);
  let at = 0;
  /** Appends a paper's entries whose count lies above `over` and not above `upTo`; gives their squares. */
  const put = (doc: number, over: number, upTo: number): number => {
    let squares = 0;
    const end = vectors.starts[doc + 1] as number;
    for (let place = vectors.starts[doc] as number; place < end; place++) {
      const row = rowOf[place] as number;
      const count = counts[row] as number;
      if (count <= over || count > upTo) continue;
      const weight = vectors.weights[place] as number;
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
  for (let doc = 0; doc < size; doc++) {
    put(doc, 1, mostRare);
    rareEnds[doc] = at;
    put(doc, Math.max(1, mostRare), mostMiddling);
    middleEnds[doc] = at;
    rests[doc] = Math.sqrt(put(doc, mostMiddling, Number.POSITIVE_INFINITY));
    entryStarts[doc + 1] = at;
  }
  return {
    ...{ rows, starts, docs, weights, entryStarts },
    ...{ rareEnds, middleEnds, entries, entryWeights, rests },
  };
}

/** The row of each entry, and how many papers have each row. */
function numberRows(ids: Uint32Array): { rowOf: Int32Array; counts: number[] } {
  const known = new TermTable(ids.length / 8);
  const rowOf = new Int32Array(ids.length);
  const counts: number[] = [];
  for (let place = 0; place < ids.length; place++) {
    const id = ids[place] as number;
    const row = known.get(id) ?? counts.length;
    if (row === counts.length) {
      known.set(id, row);
      counts.push(0);
    }
    counts[row] = (counts[row] as number) + 1;
    rowOf[place] = row;
  }
  return { rowOf, counts };
}
