import type { DrawnGraph } from '../domain/drawn-graph.ts';
import {
  describeEdge,
  describeGraph,
  describeNodes,
  type EdgeAttributes,
  type GraphAttributes,
  type NodeAttributes,
} from './drawing/attributes.ts';

/** What `Graph.from(json)` of graphology takes, and sigma.js draws: x, y, size, color and label are where it looks. */
export type GraphologyJson = {
  readonly attributes: GraphAttributes;
  readonly options: {
    readonly type: 'mixed';
    readonly multi: true;
    readonly allowSelfLoops: false;
  };
  readonly nodes: {
    readonly key: string;
    readonly attributes: Omit<NodeAttributes, 'x' | 'y'> & {
      readonly x?: number;
      readonly y?: number;
    };
  }[];
  readonly edges: {
    readonly key: string;
    readonly source: string;
    readonly target: string;
    readonly undirected: boolean;
    readonly attributes: EdgeAttributes;
  }[];
};

/** A graph for graphology and sigma.js. */
export function toGraphology(graph: DrawnGraph): GraphologyJson {
  const describe = describeNodes(graph);
  return {
    attributes: describeGraph(graph),
    options: { type: 'mixed', multi: true, allowSelfLoops: false },
    nodes: graph.nodes.map((node) => {
      const { x, y, ...attributes } = describe(node);
      const place = x === null || y === null ? {} : { x, y };
      return { key: node.key, attributes: { ...attributes, ...place } };
    }),
    edges: graph.edges.map((edge) => {
      const { key, source, target, directed } = edge;
      return { key, source, target, undirected: !directed, attributes: describeEdge(edge) };
    }),
  };
}
