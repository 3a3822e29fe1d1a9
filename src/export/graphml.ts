import type { DrawnGraph } from '../domain/drawn-graph.ts';
import { describeEdge, describeGraph, describeNodes, isDirected } from './drawing/attributes.ts';
import { type Column, toXmlText, xmlAttributes } from './drawing/xml.ts';

const nodeColumns: readonly Column[] = [
  { name: 'nodeId', type: 'string' },
  { name: 'kind', type: 'string' },
  { name: 'label', type: 'string' },
  { name: 'size', type: 'double' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'color', type: 'string' },
  { name: 'cluster', type: 'string' },
  { name: 'clusterLabel', type: 'string' },
  { name: 'publishedOn', type: 'string' },
  { name: 'hiddenNeighbors', type: 'int' },
];
const edgeColumns: readonly Column[] = [
  { name: 'relation', type: 'string' },
  { name: 'weight', type: 'double' },
  { name: 'directed', type: 'boolean' },
  { name: 'label', type: 'string' },
];
const graphColumns: readonly Column[] = [
  { name: 'revision', type: 'int' },
  { name: 'shownNodes', type: 'int' },
  { name: 'totalNodes', type: 'int' },
  { name: 'shownEdges', type: 'int' },
  { name: 'totalEdges', type: 'int' },
  { name: 'totalsExact', type: 'boolean' },
  { name: 'cutBy', type: 'string' },
];

type Values = Readonly<Record<string, string | number | boolean | null>>;

/**
 * A graph as GraphML. Readers refuse a mixture of directions, so all edges have the one of the whole; `directed` of each
 * says whether its direction means anything.
 */
export function toGraphml(graph: DrawnGraph): string {
  const describe = describeNodes(graph);
  const whole = describeGraph(graph);
  const direction = isDirected(graph) ? 'directed' : 'undirected';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodeColumns),
    ...keys('edge', edgeColumns),
    ...keys('graph', graphColumns),
    `  <graph id="papergraph" edgedefault="${direction}">`,
    ...data('graph', graphColumns, { ...whole, cutBy: whole.cutBy.join(' ') }, '    '),
    ...graph.nodes.flatMap((node) => [
      `    <node${xmlAttributes({ id: node.key })}>`,
      ...data('node', nodeColumns, describe(node), '      '),
      '    </node>',
    ]),
    ...graph.edges.flatMap((edge) => [
      `    <edge${xmlAttributes({ id: edge.key, source: edge.source, target: edge.target })}>`,
      ...data('edge', edgeColumns, describeEdge(edge), '      '),
      '    </edge>',
    ]),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

// names alone would clash: `label` is a column of nodes and of edges
const keyOf = (of: string, name: string) => `${of}-${name}`;

const keys = (of: string, columns: readonly Column[]) =>
  columns.map(
    ({ name, type }) =>
      `  <key${xmlAttributes({ id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': type })}/>`,
  );

const data = (of: string, columns: readonly Column[], values: Values, indent: string) =>
  columns.flatMap(({ name }) => {
    const value = values[name] ?? null;
    if (value === null) return [];
    return [`${indent}<data key="${keyOf(of, name)}">${toXmlText(String(value))}</data>`];
  });
