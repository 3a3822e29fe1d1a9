import { listsNeighbour, type NeighbourTable } from '../../analysis/neighbour-table.ts';
import { shareDoubles, sharedInts, shareInts } from '../../analysis/shared-arrays.ts';

/** Each pair of papers once: at the one that lists the other, at the first of two that list each other. */
export function similarPairs(table: NeighbourTable): NeighbourTable {
  const size = table.starts.length - 1;
  const starts = sharedInts(size + 1);
  const papers: number[] = [];
  const scores: number[] = [];
  for (let paper = 0; paper < size; paper++) {
    for (let at = table.starts[paper] as number; at < (table.starts[paper + 1] as number); at++) {
      const other = table.papers[at] as number;
      if (other < paper && listsNeighbour(table, other, paper)) continue;
      papers.push(other);
      scores.push(table.scores[at] as number);
    }
    starts[paper + 1] = papers.length;
  }
  return { starts, papers: shareInts(papers), scores: shareDoubles(scores) };
}
