import type { DrawnGraph, DrawnNode } from '../domain/drawn-graph.ts';
import { describeEdge, describeGraph, describeNodes, isDirected } from './drawing/attributes.ts';
import { colourNodes, toRgb } from './drawing/colours.ts';
import { rounded, scaleToSizes } from './drawing/fit-places.ts';
import { toXmlText, xmlAttributes } from './drawing/xml.ts';

const nodeColumns = {
  nodeId: 'string',
  kind: 'string',
  cluster: 'string',
  clusterLabel: 'string',
  publishedOn: 'string',
  hiddenNeighbors: 'integer',
  x: 'double',
  y: 'double',
} as const;
const edgeColumns = { relation: 'string', directed: 'boolean' } as const;

type Columns = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, unknown>>;

/**
 * A graph as GEXF: Gephi shows places, colours and sizes as they are, and its timeline moves by the days of the papers.
 * All edges have the direction of the whole; `directed` of each says whether it means anything.
 */
export function toGexf(graph: DrawnGraph): string {
  const describe = describeNodes(graph);
  const drawn = drawNode(graph);
  const { revision, shownNodes, totalNodes, shownEdges, totalEdges } = describeGraph(graph);
  const dated = graph.nodes.some(({ publishedOn }) => publishedOn !== null);
  const about = `Revision ${revision}: ${shownNodes} of ${totalNodes} nodes, ${shownEdges} of ${totalEdges} edges.`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">',
    `  <meta><creator>Papergraph</creator><description>${toXmlText(about)}</description></meta>`,
    `  <graph${xmlAttributes({
      defaultedgetype: isDirected(graph) ? 'directed' : 'undirected',
      ...(dated ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' }),
    })}>`,
    ...columns('node', nodeColumns),
    ...columns('edge', edgeColumns),
    '    <nodes>',
    ...graph.nodes.flatMap((node) => {
      const { label, ...values } = describe(node);
      return [
        `      <node${xmlAttributes({ id: node.key, label, start: node.publishedOn })}>`,
        ...attvalues(nodeColumns, values),
        ...drawn(node),
        '      </node>',
      ];
    }),
    '    </nodes>',
    '    <edges>',
    ...graph.edges.flatMap((edge) => {
      const { label, weight, ...values } = describeEdge(edge);
      const { key, source, target } = edge;
      return [
        `      <edge${xmlAttributes({ id: key, source, target, weight, label })}>`,
        ...attvalues(edgeColumns, values),
        '      </edge>',
      ];
    }),
    '    </edges>',
    '  </graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function drawNode(graph: DrawnGraph): (node: DrawnNode) => string[] {
  const colourOf = colourNodes(graph);
  const scale = scaleToSizes(graph);
  return (node) => [
    `        <viz:color${xmlAttributes({ ...toRgb(colourOf(node)), a: 1 })}/>`,
    `        <viz:size${xmlAttributes({ value: 2 * node.size })}/>`,
    ...(node.x === null || node.y === null
      ? []
      : [
          `        <viz:position${xmlAttributes({
            ...{ x: rounded(node.x * scale), y: rounded(node.y * scale), z: 0 },
          })}/>`,
        ]),
  ];
}

const columns = (of: string, all: Columns) => [
  `    <attributes class="${of}" mode="static">`,
  ...Object.entries(all).map(
    ([title, type]) => `      <attribute id="${title}" title="${title}" type="${type}"/>`,
  ),
  '    </attributes>',
];

function attvalues(all: Columns, values: Values): string[] {
  const given = Object.keys(all).filter((name) => values[name] != null);
  return [
    '        <attvalues>',
    ...given.map(
      (name) => `          <attvalue for="${name}" value="${toXmlText(String(values[name]))}"/>`,
    ),
    '        </attvalues>',
  ];
}
