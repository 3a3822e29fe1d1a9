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

/** What `cytoscape({ container, ...json })` draws as it is; a style of your own goes behind it. */
export type CytoscapeJson = {
  readonly data: GraphAttributes;
  readonly elements: {
    readonly nodes: {
      readonly data: NodeAttributes & { readonly id: string };
      /** In pixels, downwards; absent where the node has no place. */
      readonly position?: { readonly x: number; readonly y: number };
    }[];
    readonly edges: {
      readonly data: EdgeAttributes & {
        readonly id: string;
        readonly source: string;
        readonly target: string;
      };
    }[];
  };
  readonly layout: { readonly name: 'preset' | 'cose' };
  readonly style: { readonly selector: string; readonly style: object }[];
};

const style = [
  {
    selector: 'node',
    style: {
      ...{ width: 'data(size)', height: 'data(size)', 'background-color': 'data(color)' },
      ...{ label: 'data(label)', 'font-size': 8, 'min-zoomed-font-size': 7, color: '#333' },
      ...{ 'text-wrap': 'ellipsis', 'text-max-width': '120px' },
    },
  },
  {
    selector: 'edge',
    style: { width: 'mapData(weight, 0, 1, 0.5, 3)', 'line-color': '#c4c8d0', opacity: 0.6 },
  },
  {
    selector: 'edge[?directed]',
    style: {
      ...{ 'curve-style': 'straight', 'arrow-scale': 0.5 },
      ...{ 'target-arrow-shape': 'triangle', 'target-arrow-color': '#c4c8d0' },
    },
  },
];

/** A graph for Cytoscape.js. */
export function toCytoscape(graph: DrawnGraph): CytoscapeJson {
  const describe = describeNodes(graph);
  const scale = scaleToSizes(graph);
  const placed = graph.nodes.some(({ x }) => x !== null);
  return {
    data: describeGraph(graph),
    elements: {
      nodes: graph.nodes.map((node) => ({
        data: { ...describe(node), id: node.key },
        ...(node.x !== null &&
          node.y !== null && {
            position: { x: rounded(node.x * scale), y: rounded(-node.y * scale) },
          }),
      })),
      edges: graph.edges.map((edge) => {
        const { key, source, target } = edge;
        return { data: { ...describeEdge(edge), id: key, source, target } };
      }),
    },
    layout: { name: placed ? 'preset' : 'cose' },
    style,
  };
}
