import { clusterIds, type PreviousCluster } from './cluster-ids.ts';
import { bridgesOf, cohesionOf, medoidOf } from './cluster-shape.ts';
import { clusterLabel, clusterTerms, type LabelConcept } from './cluster-terms.ts';
import { clusterTies, type PaperTies } from './cluster-ties.ts';
import type { FoundCluster, FoundMember } from './found-clusters.ts';
import { membersOf, type Partition, renumbered } from './partition.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** One level while its clusters get their names. A cluster of one paper has no id. */
export type ClusterLevel = {
  readonly partition: Partition;
  readonly groups: readonly (readonly number[])[];
  readonly ties: readonly PaperTies[];
  readonly medoids: readonly number[];
  readonly ids: readonly (string | null)[];
};

/** Gives a level's clusters their medoids and ids. */
export function toLevel(
  keys: readonly string[],
  graph: WeightedGraph,
  partition: Partition,
  level: number,
  previous: readonly PreviousCluster[],
): ClusterLevel {
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

/** Label, terms, parent, cohesion and bridges of a level's clusters; `above` are those of the coarser levels. */
export function describeLevel(context: {
  readonly keys: readonly string[];
  readonly graph: WeightedGraph;
  readonly concepts: readonly (readonly LabelConcept[])[];
  readonly levels: readonly ClusterLevel[];
  readonly level: number;
  readonly above: readonly FoundCluster[];
}): FoundCluster[] {
  const { keys, graph, concepts, levels, level } = context;
  const { partition, groups, ties, medoids, ids } = levels[level] as ClusterLevel;
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

/** How each paper belongs to its cluster of a level, by key. */
export function membersOfLevel(
  keys: readonly string[],
  level: ClusterLevel,
  number: number,
): FoundMember[] {
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
