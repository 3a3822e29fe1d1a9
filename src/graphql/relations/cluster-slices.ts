import type { Cluster } from '../../domain/cluster.ts';
import type { ClusterCounts } from '../../store/analysis-reader.ts';

export type ClusterSlice = {
  readonly cluster: Cluster;
  readonly count: number;
  /** Of all papers under the filter; 0 when there are none. */
  readonly share: number;
};

/** Every cluster with its papers under the filter: most papers first, then the order that the clusters came in. */
export function slicesOf(
  clusters: readonly Cluster[],
  { counts, total }: ClusterCounts,
): ClusterSlice[] {
  return clusters
    .map((cluster) => {
      const count = counts.get(cluster.id) ?? 0;
      return { cluster, count, share: total === 0 ? 0 : count / total };
    })
    .sort((a, b) => b.count - a.count);
}
