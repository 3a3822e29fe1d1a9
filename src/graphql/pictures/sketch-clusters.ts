import type { Cluster, ClusterId } from '../../domain/cluster.ts';
import { packDrawnKey } from '../../domain/drawn-graph.ts';
import { BadUserInput } from '../../domain/errors.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import { cutEdges, type Sketch, type SketchNode, sketchEdge } from './sketch.ts';

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

/** Clusters with papers under the filter, those with most first, and the ties between them. */
export async function sketchClusters(
  analysis: RequestAnalysis,
  clusters: readonly Cluster[],
  filter: PaperFilter,
  limits: { readonly nodes: number; readonly edges: number },
): Promise<Sketch> {
  const level = clusters[0]?.level ?? 0;
  const revision = await analysis.revision();
  const { counts } = await analysis.reader.clusterCounts(revision, level, filter);
  const counted = clusters
    .map((cluster) => ({ cluster, papers: counts.get(cluster.id) ?? 0 }))
    .filter(({ papers }) => papers > 0)
    .sort((a, b) => b.papers - a.papers || (a.cluster.id < b.cluster.id ? -1 : 1));
  const nodes = counted.slice(0, limits.nodes).map(({ cluster, papers }): SketchNode => {
    const neighbours = new Set(tiesOf(cluster).map(({ to }) => to)).size;
    return { kind: 'CLUSTER', key: cluster.id, name: nameOf(cluster.id), papers, neighbours };
  });
  const ties = counted.flatMap(({ cluster }) =>
    tiesOf(cluster).map(({ to, weight }) =>
      sketchEdge('CLUSTER_TIE', nameOf(cluster.id), nameOf(to), weight),
    ),
  );
  const namesOf = (all: readonly { cluster: Cluster }[]) =>
    new Set(all.map(({ cluster }) => nameOf(cluster.id)));
  const { edges, found } = cutEdges(ties, new Set(nodes.map(({ name }) => name)), limits.edges);
  return {
    nodes,
    edges,
    cutBy: [
      ...(counted.length > nodes.length ? (['NODE_LIMIT'] as const) : []),
      ...(found > edges.length ? (['EDGE_LIMIT'] as const) : []),
    ],
    relations: ['CLUSTER_TIE'],
    totals: async () => ({
      nodes: counted.length,
      edges: cutEdges(ties, namesOf(counted), 0).found,
      exact: true,
    }),
  };
}
