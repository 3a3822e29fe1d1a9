import type { Neighbour } from './neighbour.ts';
import { type Edge, toWeightedGraph, type WeightedGraph } from './weighted-graph.ts';

/** A fainter likeness is chance: leaving it out won modularity and stability. */
const leastTie = 0.04;

/**
 * The undirected graph of who is near whom. A tie that both ends list among their nearest weighs its score, one that
 * only one lists half of it: a general paper is near many that are not near each other.
 */
export function toSimilarGraph(neighbours: readonly (readonly Neighbour[])[]): WeightedGraph {
  const listed = neighbours.map((list) => new Set(list.map(({ index }) => index)));
  const edges = function* (): Generator<Edge> {
    for (const [paper, list] of neighbours.entries()) {
      for (const { index, score } of list) {
        if (score >= leastTie) {
          yield [paper, index, listed[index]?.has(paper) ? score : score / 2];
        }
      }
    }
  };
  return toWeightedGraph(neighbours.length, edges());
}
