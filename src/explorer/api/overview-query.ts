export type ClusterName = { readonly id: string; readonly label: string };
export type ClusterCount = { readonly cluster: ClusterName; readonly count: number };
export type Bucket = { readonly key: string; readonly label: string; readonly count: number };

/** What stands beside a picture: clusters, topics and years, each counted under the filter of the others. */
export type Overview = {
  readonly dataset: {
    readonly paperCount: number;
    readonly topicCount: number;
    readonly conceptCount: number;
    readonly revision: number;
  } | null;
  readonly clusters: {
    readonly clusters: readonly ClusterCount[];
    readonly unassignedCount: number;
  } | null;
  readonly facets: readonly {
    readonly field: string;
    readonly buckets: readonly Bucket[];
    readonly missing: number;
  }[];
  /** The thing that the picture is of, when it is of one. */
  readonly scope?: { readonly label?: string } | null;
};

export const overviewQuery = `
  query Overview($where: PaperFilter, $scope: ID!, $scoped: Boolean!) {
    scope: node(id: $scope) @include(if: $scoped) {
      ... on Entity { label }
      ... on Cluster { label }
    }
    dataset { paperCount topicCount conceptCount revision }
    clusters(where: $where, first: 50) {
      clusters { count cluster { id label } }
      unassignedCount
    }
    facets(where: $where, by: [TOPIC, YEAR], first: 40, exceptOwn: true) {
      field
      buckets { key label count }
      missing
    }
  }`;

/** Largest first and whatever the filter: a cluster has one colour in every picture. */
export type AllClusters = {
  readonly clusters: { readonly clusters: readonly { readonly cluster: ClusterName }[] } | null;
};

export const allClustersQuery = `
  query AllClusters { clusters(first: 50) { clusters { cluster { id label } } } }`;
