import type { Neighbour } from './neighbour.ts';
import { shareDoubles, sharedInts, shareInts } from './shared-arrays.ts';
import { TopList } from './top-list.ts';

/** Who is near whom, in flat memory that threads share: those near paper i lie from starts[i] to starts[i + 1], nearest first. */
export type NeighbourTable = {
  readonly starts: Int32Array;
  readonly papers: Int32Array;
  readonly scores: Float64Array;
};

/** What is near one paper. */
export function neighboursAt(table: NeighbourTable, paper: number): Neighbour[] {
  const [start, end] = [table.starts[paper] ?? 0, table.starts[paper + 1] ?? 0];
  return Array.from(table.papers.subarray(start, end), (index, at) => ({
    index,
    score: table.scores[start + at] as number,
  }));
}

export function listsNeighbour(table: NeighbourTable, paper: number, other: number): boolean {
  const end = table.starts[paper + 1] as number;
  for (let at = table.starts[paper] as number; at < end; at++) {
    if (table.papers[at] === other) return true;
  }
  return false;
}

/** The table of as many lists, each of which is asked for once. */
export function toNeighbourTable(
  size: number,
  listOf: (paper: number) => readonly Neighbour[],
): NeighbourTable {
  const starts = sharedInts(size + 1);
  const papers: number[] = [];
  const scores: number[] = [];
  for (let paper = 0; paper < size; paper++) {
    for (const { index, score } of listOf(paper)) {
      papers.push(index);
      scores.push(score);
    }
    starts[paper + 1] = papers.length;
  }
  return { starts, papers: shareInts(papers), scores: shareDoubles(scores) };
}

/** The nearest of all that was found in several searches over the same papers; nobody finds what another one found. */
export function mergeNeighbours(
  [first, ...others]: readonly [NeighbourTable, ...NeighbourTable[]],
  most: number,
): NeighbourTable {
  if (others.length === 0) return first;
  return toNeighbourTable(first.starts.length - 1, (paper) => {
    const nearest = new TopList(most);
    for (const { starts, papers, scores } of [first, ...others]) {
      for (let at = starts[paper] as number; at < (starts[paper + 1] as number); at++) {
        nearest.offer(papers[at] as number, scores[at] as number);
      }
    }
    return nearest.best().map(({ item, score }) => ({ index: item, score }));
  });
}
