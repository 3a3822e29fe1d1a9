import type { DrawnGraph } from '../domain/drawn-graph.ts';
import {
  describeEdge,
  describeGraph,
  describeNodes,
  type EdgeAttributes,
  type GraphAttributes,
  isDirected,
  type NodeAttributes,
} from './drawing/attributes.ts';

/** What D3's forceLink takes, and `node_link_graph(data, edges="links")` of networkx. */
export type NodeLinkJson = {
  readonly directed: boolean;
  readonly multigraph: true;
  readonly graph: GraphAttributes;
  readonly nodes: (NodeAttributes & { readonly id: string })[];
  readonly links: (EdgeAttributes & {
    readonly key: string;
    readonly source: string;
    readonly target: string;
  })[];
};

/** A graph for D3 and networkx. */
export function toNodeLink(graph: DrawnGraph): NodeLinkJson {
  const describe = describeNodes(graph);
  return {
    directed: isDirected(graph),
    multigraph: true,
    graph: describeGraph(graph),
    nodes: graph.nodes.map((node) => ({ ...describe(node), id: node.key })),
    links: graph.edges.map((edge) => {
      const { key, source, target } = edge;
      return { ...describeEdge(edge), key, source, target };
    }),
  };
}
