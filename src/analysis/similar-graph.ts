import { listsNeighbour, type NeighbourTable } from './neighbour-table.ts';
import { type Edge, toWeightedGraph, type WeightedGraph } from './weighted-graph.ts';

/** A fainter likeness is chance: leaving it out won modularity and stability. */
const leastTie = 0.04;

/**
 * The undirected graph of who is near whom. A tie that both ends list among their nearest weighs its score, one that
 * only one lists half of it: a general paper is near many that are not near each other.
 */
export function toSimilarGraph(table: NeighbourTable): WeightedGraph {
  const size = table.starts.length - 1;
  const edges = function* (): Generator<Edge> {
    for (let paper = 0; paper < size; paper++) {
      for (let at = table.starts[paper] as number; at < (table.starts[paper + 1] as number); at++) {
        const index = table.papers[at] as number;
        const score = table.scores[at] as number;
        if (score < leastTie) continue;
        yield [paper, index, listsNeighbour(table, index, paper) ? score : score / 2];
      }
    }
  };
  return toWeightedGraph(size, edges());
}
