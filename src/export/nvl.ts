import type { DrawnGraph } from '../domain/drawn-graph.ts';
import {
  describeEdge,
  describeGraph,
  describeNodes,
  type EdgeAttributes,
  type GraphAttributes,
  type NodeAttributes,
} from './drawing/attributes.ts';
import { rounded, scaleToSizes } from './drawing/fit-places.ts';

/** What `new NVL(container, nodes, rels, { layout: 'free' })` takes. What it does not know is kept under `properties`. */
export type NvlJson = {
  readonly properties: GraphAttributes;
  readonly nodes: {
    readonly id: string;
    readonly caption: string;
    readonly color: string;
    readonly size: number;
    /** In pixels, downwards; absent where the node has no place. */
    readonly x?: number;
    readonly y?: number;
    readonly pinned: boolean;
    readonly properties: NodeAttributes;
  }[];
  readonly rels: {
    readonly id: string;
    readonly from: string;
    readonly to: string;
    readonly type: string;
    readonly caption: string;
    readonly width: number;
    readonly properties: EdgeAttributes;
  }[];
};

/** A graph for the Neo4j visualization library. */
export function toNvl(graph: DrawnGraph): NvlJson {
  const describe = describeNodes(graph);
  const scale = scaleToSizes(graph);
  return {
    properties: describeGraph(graph),
    nodes: graph.nodes.map((node) => {
      const { x, y, key, size } = node;
      const properties = describe(node);
      const place =
        x === null || y === null ? {} : { x: rounded(x * scale), y: rounded(-y * scale) };
      return {
        ...{ id: key, caption: properties.label, color: properties.color, size: 2 * size },
        ...{ ...place, pinned: x !== null, properties },
      };
    }),
    rels: graph.edges.map((edge) => {
      const { key, source, target, relation, label, weight } = edge;
      return {
        ...{ id: key, from: source, to: target, type: relation },
        ...{ caption: label ?? '', width: rounded(0.5 + 3 * weight) },
        properties: describeEdge(edge),
      };
    }),
  };
}
