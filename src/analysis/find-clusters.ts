import { clusterHierarchy } from './cluster-hierarchy.ts';
import { clusterIds, type PreviousCluster } from './cluster-ids.ts';
import { bridgesOf, cohesionOf, medoidOf } from './cluster-shape.ts';
import { clusterLabel, clusterTerms, type LabelConcept } from './cluster-terms.ts';
import { clusterTies, type PaperTies } from './cluster-ties.ts';
import type { FoundCluster, FoundClusters, FoundMember } from './found-clusters.ts';
import { modularity } from './modularity.ts';
import { membersOf, type Partition, renumbered } from './partition.ts';
import { previousPartitions } from './previous-partitions.ts';
import type { WeightedGraph } from './weighted-graph.ts';

export type ClusterInput = {
  /** Ascending; the nodes of the graph in this order. */
  readonly keys: readonly string[];
  readonly graph: WeightedGraph;
  /** Of each paper, hubs left out. */
  readonly concepts: readonly (readonly LabelConcept[])[];
  /** Null: found afresh, a function of the papers alone. */
  readonly previous: readonly PreviousCluster[] | null;
};

/** One level while its clusters get their names. A cluster of one paper has no id. */
type Level = {
  readonly partition: Partition;
  readonly groups: readonly (readonly number[])[];
  readonly ties: readonly PaperTies[];
  readonly medoids: readonly number[];
  readonly ids: readonly (string | null)[];
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
export function findClusters({ keys, graph, concepts, previous }: ClusterInput): FoundClusters {
  const parameters = clusterParameters(keys.length);
  const initial =
    previous && isMostlyKnown(keys, previous)
      ? previousPartitions(keys, graph, previous, parameters.levels)
      : undefined;
  const partitions = clusterHierarchy(graph, { ...parameters, initial });
  const levels = partitions.map((partition, level) =>
    toLevel(keys, graph, partition, level, previous ?? []),
  );
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

function toLevel(
  keys: readonly string[],
  graph: WeightedGraph,
  partition: Partition,
  level: number,
  previous: readonly PreviousCluster[],
): Level {
  const groups = membersOf(partition, renumbered(partition).count);
  const ties = clusterTies(graph, partition);
  const medoids = groups.map((nodes) => medoidOf(nodes, ties));
  const keyOf = (node: number) => keys[node] as string;
  const real = groups.flatMap((nodes, number) => (nodes.length > 1 ? [{ nodes, number }] : []));
  const named = clusterIds(
    real.map(({ nodes, number }) => ({
      level,
      medoid: keyOf(medoids[number] as number),
      members: nodes.map(keyOf),
    })),
    previous,
  );
  const ids = groups.map((): string | null => null);
  real.forEach(({ number }, at) => {
    ids[number] = named[at] as string;
  });
  return { partition, groups, ties, medoids, ids };
}

function describeLevel(context: {
  readonly keys: readonly string[];
  readonly graph: WeightedGraph;
  readonly concepts: ClusterInput['concepts'];
  readonly levels: readonly Level[];
  readonly level: number;
  readonly above: readonly FoundCluster[];
}): FoundCluster[] {
  const { keys, graph, concepts, levels, level } = context;
  const { partition, groups, ties, medoids, ids } = levels[level] as Level;
  const coarser = levels[level - 1];
  const labels = new Map(context.above.map(({ id, label }) => [id, label]));
  const real = groups.flatMap((nodes, number) => (ids[number] ? [{ nodes, number }] : []));
  const terms = clusterTerms(real.map(({ nodes }) => nodes.map((node) => concepts[node] ?? [])));
  return real
    .map(({ nodes, number }, at): FoundCluster => {
      const parent = coarser?.ids[coarser.partition[nodes[0] as number] as number] ?? null;
      const own = terms[at] ?? [];
      // a cluster that was not divided is the same set of papers, and keeps its name
      const whole =
        parent !== null &&
        coarser?.groups.some((g) => g[0] === nodes[0] && g.length === nodes.length);
      const above = parent === null ? null : (labels.get(parent) ?? null);
      return {
        id: ids[number] as string,
        level,
        label: whole && above !== null ? above : clusterLabel(own, above),
        parent,
        medoid: keys[medoids[number] as number] as string,
        size: nodes.length,
        cohesion: cohesionOf(nodes, graph, partition),
        terms: own,
        bridges: bridgesOf(nodes, ties).flatMap(({ node, to, strength }) => {
          const id = ids[to];
          return id ? [{ key: keys[node] as string, to: id, strength }] : [];
        }),
      };
    })
    .sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
}

function membersOfLevel(keys: readonly string[], level: Level, number: number): FoundMember[] {
  return keys.flatMap((key, node): FoundMember[] => {
    const cluster = level.ids[level.partition[node] as number];
    const tie = level.ties[node];
    if (!cluster || !tie) return [];
    return [
      {
        key,
        cluster,
        level: number,
        strength: tie.strength,
        role: tie.strength >= 0.5 ? 'CORE' : 'BORDER',
        nextBest: level.ids[tie.next] ?? null,
      },
    ];
  });
}
