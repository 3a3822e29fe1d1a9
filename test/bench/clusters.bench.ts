import { bench, describe } from 'vitest';
import { clusterHierarchy } from '../../src/analysis/cluster-hierarchy.ts';
import { clusterParameters } from '../../src/analysis/find-clusters.ts';
import { placeAfresh } from '../../src/analysis/place-afresh.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import {
  type Edge,
  toWeightedGraph,
  type WeightedGraph,
} from '../../src/analysis/weighted-graph.ts';

/** Papers tied to 24 others each, mostly of their own subject and field. */
function someGraph(size: number): WeightedGraph {
  const rng = seededRandom(1);
  const edges: Edge[] = [];
  for (let node = 0; node < size; node++) {
    for (let tie = 0; tie < 24; tie++) {
      const width = [40, 400, size][Math.floor(rng() * 3)] ?? size;
      const base = Math.floor(node / width) * width;
      edges.push([node, Math.min(size - 1, base + Math.floor(rng() * width)), 0.05 + 0.3 * rng()]);
    }
  }
  return toWeightedGraph(size, edges);
}

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe('clusters and places', () => {
  for (const size of [1_000, 10_000]) {
    const graph = someGraph(size);
    const levels = clusterHierarchy(graph, { ...clusterParameters(size), runs: 1 });
    bench(
      `clusters of ${size} papers, 24 ties each, all levels`,
      () => {
        clusterHierarchy(graph, clusterParameters(size));
      },
      once,
    );
    bench(
      `places of ${size} papers afresh`,
      () => {
        placeAfresh(graph, levels);
      },
      once,
    );
  }
});
