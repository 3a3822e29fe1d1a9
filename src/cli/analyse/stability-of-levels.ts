import { clusterHierarchy } from '../../analysis/cluster-hierarchy.ts';
import { clusterParameters } from '../../analysis/find-clusters.ts';
import { mutualAgreement } from '../../analysis/mutual-agreement.ts';
import { ninetyPercent } from '../../analysis/ninety-percent.ts';
import { seededRandom } from '../../analysis/seeded-random.ts';
import { shareInts } from '../../analysis/shared-arrays.ts';
import { inducedGraph, type WeightedGraph } from '../../analysis/weighted-graph.ts';

/**
 * Twenty subsets, each clustered as the whole is. Of many papers four, each by one vote: that takes seconds instead of minutes, and as
 * fewer votes hold less still, it says rather too little than too much.
 */
export function subsetsFor(papers: number): { readonly subsets: number; readonly runs?: number } {
  return papers < 10_000 ? { subsets: 20 } : { subsets: 4, runs: 1 };
}

/** Clusters of each level where a tenth of the papers is missing, another one for each subset: −1 for those. */
export function clusterSubset(graph: WeightedGraph, subset: number): Int32Array[] {
  const { runs } = subsetsFor(graph.size);
  const usual = clusterParameters(graph.size);
  const parameters = { ...usual, runs: runs ?? usual.runs };
  const rng = seededRandom(parameters.seed);
  // subsets are drawn one after the other, whoever clusters them
  for (let before = 0; before < subset; before++) ninetyPercent(graph.size, rng);
  const kept = ninetyPercent(graph.size, rng);
  return clusterHierarchy(inducedGraph(graph, kept), parameters).map((partition) => {
    const labels = new Int32Array(graph.size).fill(-1);
    partition.forEach((community, at) => {
      labels[kept[at] as number] = community;
    });
    return shareInts(labels);
  });
}

/** How far the clusters of each level hold when a tenth of the papers is missing: mean adjusted Rand index. */
export function agreementOfLevels(subsets: readonly (readonly Int32Array[])[]): number[] {
  const levels = subsets[0]?.length ?? 0;
  return Array.from({ length: levels }, (_, level) => {
    const labelled = subsets.map((clustered) => clustered[level] as Int32Array);
    return mutualAgreement(labelled).reduce((sum, one) => sum + one, 0) / labelled.length;
  });
}
