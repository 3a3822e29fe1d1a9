import { clusterHierarchy } from './cluster-hierarchy.ts';
import type { PreviousCluster } from './cluster-ids.ts';
import { describeLevel, membersOfLevel, toLevel } from './cluster-level.ts';
import type { LabelConcept } from './cluster-terms.ts';
import type { FoundCluster, FoundClusters } from './found-clusters.ts';
import { modularity } from './modularity.ts';
import { previousPartitions } from './previous-partitions.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export type ClusterInput = {
  /** Ascending; the nodes of the graph in this order. */
  readonly keys: readonly string[];
  readonly graph: WeightedGraph;
  /** Of each paper, hubs left out: asked for when there are clusters to be named. */
  concepts(): readonly (readonly LabelConcept[])[];
  /** Null: found afresh, a function of the papers alone. */
  readonly previous: readonly PreviousCluster[] | null;
};

/** What changes with the number of papers; all else of the method is fixed. */
export function clusterParameters(papers: number) {
  return {
    seed: 1,
    levels: papers < 5_000 ? 2 : 3,
    runs: papers < 20_000 ? 10 : 4,
    resolution: 1,
    leastDivided: 10,
  };
}

/** With more newcomers than this, old clusters do not fit any more: they are found afresh, and keep ids where they can. */
const mostNewcomers = 0.2;

function isMostlyKnown(keys: readonly string[], previous: readonly PreviousCluster[]): boolean {
  const known = new Set(previous.filter(({ level }) => level === 0).flatMap((c) => c.members));
  const levels = 1 + previous.reduce((most, { level }) => Math.max(most, level), -1);
  const newcomers = keys.filter((key) => !known.has(key)).length;
  return (
    levels === clusterParameters(keys.length).levels && newcomers <= mostNewcomers * keys.length
  );
}

/** Communities of papers on several nested levels, with labels, and with ids that last. */
export function findClusters(input: ClusterInput): FoundClusters {
  const { keys, graph, previous } = input;
  const parameters = clusterParameters(keys.length);
  const initial =
    previous && isMostlyKnown(keys, previous)
      ? previousPartitions(keys, graph, previous, parameters.levels)
      : undefined;
  const partitions = clusterHierarchy(graph, { ...parameters, initial });
  const levels = partitions.map((partition, level) =>
    toLevel(keys, graph, partition, level, previous ?? []),
  );
  const concepts = input.concepts();
  const clusters: FoundCluster[] = [];
  for (const level of levels.keys()) {
    clusters.push(...describeLevel({ keys, graph, concepts, levels, level, above: clusters }));
  }
  return {
    clusters,
    members: levels.flatMap((level, number) => membersOfLevel(keys, level, number)),
    modularity: partitions.map((partition) => modularity(graph, partition)),
    algorithm: 'Leiden on the similarity graph, consensus of several runs',
    parameters,
  };
}
