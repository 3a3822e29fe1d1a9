import type { Cluster, ClusterId } from '../../domain/cluster.ts';
import { packDrawnKey } from '../../domain/drawn-graph.ts';
import { BadUserInput } from '../../domain/errors.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import {
  cutEdges,
  cutsOf,
  type Sketch,
  type SketchEdge,
  type SketchNode,
  sketchEdge,
} from './sketch.ts';

const nameOf = (key: ClusterId) => packDrawnKey({ kind: 'CLUSTER', key });

/** All clusters of a level; of one cluster those inside it, or itself where there are none. */
export async function clustersInScope(
  analysis: RequestAnalysis,
  level: number,
  inside: ClusterId | null,
): Promise<readonly Cluster[]> {
  const revision = await analysis.revision();
  if (inside === null) {
    const { levels } = await analysis.head();
    if (!levels[level]) {
      throw new BadUserInput(`"level" is from 0 to ${levels.length - 1}, not ${level}.`);
    }
    return analysis.reader.clusters(revision, level);
  }
  const children = (await analysis.reader.childrenOf(revision, [inside])).get(inside) ?? [];
  if (children.length > 0) return children;
  const own = await analysis.cluster.load(inside);
  return own ? [own] : [];
}

/** What ties a cluster to others of its level; of an analysis that has not kept it, the papers that do. */
function tiesOf({ ties, bridges }: Cluster): readonly { to: ClusterId; weight: number }[] {
  if (ties.length > 0 || bridges.length === 0) return ties;
  const sums = new Map<ClusterId, number>();
  for (const { to, strength } of bridges) sums.set(to, (sums.get(to) ?? 0) + strength);
  return [...sums].map(([to, sum]) => ({ to, weight: sum / bridges.length }));
}

/** How many papers under a filter clusters of one level hold, most first, and all ties between clusters of that level. */
export async function clusterTies(
  analysis: RequestAnalysis,
  clusters: readonly Cluster[],
  filter: PaperFilter,
) {
  const level = clusters[0]?.level ?? 0;
  const revision = await analysis.revision();
  const found = await analysis.reader.clusterCounts(revision, level, filter);
  const counts = clusters
    .map((cluster) => ({ cluster, papers: found.counts.get(cluster.id) ?? 0 }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.cluster.id < b.cluster.id ? -1 : 1));
  const present = new Set(counts.map(({ cluster }) => cluster.id));
  const ties = counts.flatMap(({ cluster }) =>
    tiesOf(cluster)
      .filter(({ to }) => present.has(to))
      .map(({ to, weight }) => sketchEdge('CLUSTER_TIE', nameOf(cluster.id), nameOf(to), weight)),
  );
  return { counts, ties };
}

/** Clusters with papers under the filter, those with most first, and the ties between them. */
export async function sketchClusters(
  analysis: RequestAnalysis,
  clusters: readonly Cluster[],
  filter: PaperFilter,
  limits: { readonly nodes: number; readonly edges: number },
): Promise<Sketch> {
  const { counts, ties } = await clusterTies(analysis, clusters, filter);
  const degrees = degreesOf(ties);
  const nodes = counts.slice(0, limits.nodes).map(({ cluster, papers }): SketchNode => {
    const name = nameOf(cluster.id);
    return { kind: 'CLUSTER', key: cluster.id, name, papers, neighbours: degrees.get(name) ?? 0 };
  });
  const kept = cutEdges(ties, new Set(nodes.map(({ name }) => name)), limits.edges);
  const all = new Set(counts.map(({ cluster }) => nameOf(cluster.id)));
  return {
    nodes,
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(counts.length > nodes.length, kept),
    relations: ['CLUSTER_TIE'],
    totals: async () => ({
      nodes: counts.length,
      edges: cutEdges(ties, all, 0).found,
      exact: true,
    }),
  };
}

/** Different neighbours of each end. */
function degreesOf(edges: readonly SketchEdge[]): Map<string, number> {
  const neighbours = new Map<string, Set<string>>();
  for (const { source, target } of edges) {
    for (const [own, other] of [
      [source, target],
      [target, source],
    ] as const) {
      neighbours.set(own, (neighbours.get(own) ?? new Set()).add(other));
    }
  }
  return new Map([...neighbours].map(([name, others]) => [name, others.size]));
}
