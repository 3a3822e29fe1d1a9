import { askApi } from './api/ask-api.ts';
import { type Graph, graphQuery, whereOf } from './api/graph-query.ts';
import {
  type AllClusters,
  allClustersQuery,
  type ClusterName,
  type Overview,
  overviewQuery,
} from './api/overview-query.ts';
import type { View } from './view/view.ts';

/** All that the page shows of a view before anything is opened. */
export type Picture = {
  readonly view: View;
  readonly graph: Graph;
  /** Every large cluster of the whole graph, so that each keeps its colour. */
  readonly clusters: readonly ClusterName[];
};

/** Two views with the same words here are the same picture. */
export const pictureKey = (view: View): string => graphQuery(view);

export class PictureReader {
  #clusters: Promise<AllClusters> | null = null;

  async read(view: View, signal: AbortSignal): Promise<Picture> {
    // asked once, and again after it failed
    this.#clusters ??= askApi<AllClusters>(allClustersQuery);
    this.#clusters.catch(() => {
      this.#clusters = null;
    });
    const [{ graph }, { clusters }] = await Promise.all([
      askApi<{ graph: Graph | null }>(graphQuery(view), {}, signal),
      this.#clusters,
    ]);
    return {
      view,
      graph: graph ?? nothing,
      clusters: clusters?.clusters.map(({ cluster }) => cluster) ?? [],
    };
  }
}

/** What stands beside a picture, once for each; asked after the picture, which it would only hold up. */
export class OverviewReader {
  #key = '';
  #answer: Promise<Overview> | null = null;

  read(view: View): Promise<Overview> {
    const id = 'id' in view.scope ? view.scope.id : null;
    const variables = { where: whereOf(view), scope: id ?? '', scoped: id !== null };
    const key = JSON.stringify(variables);
    if (this.#answer && key === this.#key) return this.#answer;
    const answer = askApi<Overview>(overviewQuery, variables);
    this.#key = key;
    this.#answer = answer;
    answer.catch(() => {
      this.#answer = null;
    });
    return answer;
  }
}

const nothing: Graph = {
  nodes: [],
  edges: [],
  bounds: {
    shownNodes: 0,
    totalNodes: 0,
    shownEdges: 0,
    totalEdges: 0,
    totalsExact: true,
    cutBy: [],
  },
  revision: 0,
};
