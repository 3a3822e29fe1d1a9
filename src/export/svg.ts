import type { DrawnGraph, DrawnNode, GraphCut, NodeKind } from '../domain/drawn-graph.ts';
import { clusterColour, colourNodes } from './drawing/colours.ts';
import { type LaidNode, layOut, lineHeight } from './drawing/lay-out.ts';
import { cutText, textWidth } from './drawing/measure-text.ts';
import { toXmlText } from './drawing/xml.ts';

const width = 1_200;
const margin = 28;
const ink = '#1f2430';
const quiet = '#6b7280';
const paper = '#fcfcfd';

/** A still picture: labels that do not lie on one another, a legend, and what was left out. The same graph, the same bytes. */
export function toSvg(graph: DrawnGraph): string {
  const { nodes, height } = layOut(graph, width);
  const legend = drawLegend(graph, height);
  const whole = height + legend.height;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${whole}" width="${width}" height="${whole}" role="img" font-family="Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif">`,
    `<title>${toXmlText(describe(graph))}</title>`,
    '<filter id="soft" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="13"/></filter>',
    `<rect width="${width}" height="${whole}" rx="14" fill="${paper}"/>`,
    ...drawGround(graph, nodes),
    ...drawEdges(graph, nodes),
    ...drawNodes(graph, nodes),
    ...drawLabels(nodes),
    ...legend.marks,
    '</svg>',
    '',
  ].join('\n');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Where each cluster lies, as a map shows countries. */
function drawGround({ clusters }: DrawnGraph, nodes: readonly LaidNode[]): string[] {
  return clusters.flatMap((cluster) => {
    const own = nodes.filter(({ node }) => node.cluster === cluster.id && node.kind !== 'CLUSTER');
    if (own.length < 2) return [];
    const discs = own.map(
      ({ circle }) =>
        `<circle cx="${round(circle.x)}" cy="${round(circle.y)}" r="${round(circle.radius + 30)}"/>`,
    );
    return [
      `<g fill="${clusterColour(cluster)}" opacity="0.14" filter="url(#soft)">`,
      ...discs,
      '</g>',
    ];
  });
}

/** Quiet lines, the stronger the darker; in the colour of a cluster where both ends lie in it. */
function drawEdges(graph: DrawnGraph, nodes: readonly LaidNode[]): string[] {
  const places = new Map(nodes.map((laid) => [laid.node.key, laid]));
  const colours = new Map(graph.clusters.map((cluster) => [cluster.id, clusterColour(cluster)]));
  const strongest = graph.edges.reduce((most, { weight }) => Math.max(most, weight), 0) || 1;
  const crowd = Math.min(1, 18 / Math.sqrt(Math.max(1, graph.edges.length)));
  const lines = [...graph.edges].reverse().flatMap(({ source, target, weight }) => {
    const [from, to] = [places.get(source), places.get(target)];
    if (!from || !to) return [];
    const same = from.node.cluster !== null && from.node.cluster === to.node.cluster;
    const colour = same ? colours.get(from.node.cluster ?? '') : '#8a92a3';
    const share = weight / strongest;
    const opacity = round100(crowd * (0.12 + 0.5 * share ** 1.5));
    const [a, b] = [from.circle, to.circle];
    return [
      `<path d="M${round(a.x)} ${round(a.y)}Q${bend(a, b)} ${round(b.x)} ${round(b.y)}" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${round(0.6 + 1.8 * share)}"/>`,
    ];
  });
  return ['<g fill="none" stroke-linecap="round">', ...lines, '</g>'];
}

const round100 = (value: number) => Math.round(value * 100) / 100;

type Spot = { readonly x: number; readonly y: number };

/** The middle, a little to one side: edges that run the same way can be told apart. */
function bend(a: Spot, b: Spot): string {
  const off = 0.06;
  const x = (a.x + b.x) / 2 - (b.y - a.y) * off;
  const y = (a.y + b.y) / 2 + (b.x - a.x) * off;
  return `${round(x)} ${round(y)}`;
}

/** Topics are squares that stand out, clusters large discs, everything else discs in its cluster's colour. */
function drawNodes(graph: DrawnGraph, nodes: readonly LaidNode[]): string[] {
  const colourOf = colourNodes(graph);
  return nodes.map(({ node, circle }) => drawMark(node.kind, colourOf(node), circle, node));
}

function drawMark(
  kind: NodeKind,
  colour: string,
  { x, y, radius }: Spot & { readonly radius: number },
  node?: DrawnNode,
): string {
  const title = node ? `<title>${toXmlText(node.label)}</title>` : '';
  if (kind === 'TOPIC') {
    const side = round(radius * 1.7);
    return `<rect x="${round(x - side / 2)}" y="${round(y - side / 2)}" width="${side}" height="${side}" rx="${round(side / 4)}" fill="${ink}" stroke="${paper}" stroke-width="2">${title}</rect>`;
  }
  const stroke = kind === 'CLUSTER' ? 2.5 : 1.2;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${colour}" stroke="${paper}" stroke-width="${stroke}">${title}</circle>`;
}

function drawLabels(nodes: readonly LaidNode[]): string[] {
  const texts = nodes.flatMap(({ node, label }) => {
    if (!label) return [];
    const { x, y, anchor, lines, fontSize, bold } = label;
    const step = fontSize * lineHeight;
    const first = y - (lines.length * step) / 2 + step * 0.78;
    const fill = node.kind === 'CONCEPT' ? '#4b5563' : ink;
    const weight = bold ? ' font-weight="700"' : '';
    const spans = lines.map(
      (line, at) =>
        `<tspan x="${round(x)}" y="${round(first + at * step)}">${toXmlText(line)}</tspan>`,
    );
    const type = `font-size="${fontSize}" fill="${fill}"${weight} text-anchor="${anchor}"`;
    return [`<text ${type}>${spans.join('')}</text>`];
  });
  return [
    `<g stroke="${paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke">`,
    ...texts,
    '</g>',
  ];
}

const kindWords: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
  PAPER: ['paper', 'papers'],
  TOPIC: ['topic', 'topics'],
  CONCEPT: ['concept', 'concepts'],
  ORGANIZATION: ['organization', 'organizations'],
  AUTHOR: ['author', 'authors'],
  CLUSTER: ['cluster', 'clusters'],
};
const cutWords: Readonly<Record<GraphCut, string>> = {
  NODE_LIMIT: 'the strongest nodes are shown',
  EDGE_LIMIT: 'the strongest edges are shown',
  DEPTH: 'the graph goes on beyond',
  TIME: 'not all could be read in time',
};

function countKinds({ nodes }: DrawnGraph): [kind: NodeKind, count: number][] {
  const counts = new Map<NodeKind, number>();
  for (const { kind } of nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts];
}

const count = (value: number) => value.toLocaleString('en-US');

/** What is shown and what is not, in one sentence. */
function describe(graph: DrawnGraph): string {
  const { shownNodes, totalNodes, shownEdges, totalEdges, totalsExact, cutBy } = graph.bounds;
  const least = totalsExact ? '' : 'at least ';
  const cuts = cutBy.map((cut) => cutWords[cut]);
  const shown = `${count(shownNodes)} of ${least}${count(totalNodes)} nodes and ${count(shownEdges)} of ${least}${count(totalEdges)} edges`;
  return [shown, ...cuts].join('; ');
}

/** Colours with the clusters that they stand for, shapes with the kinds, and the bounds. */
function drawLegend(graph: DrawnGraph, top: number): { marks: string[]; height: number } {
  const labels = new Map(graph.clusters.map(({ id, label }) => [id, label]));
  const columns = 2;
  const column = (width - 2 * margin) / columns;
  const step = 22;
  const clusters = graph.clusters.slice(0, 12);
  const rows = Math.ceil(clusters.length / columns);
  const marks = [
    `<line x1="${margin}" y1="${top}" x2="${width - margin}" y2="${top}" stroke="#e5e7eb"/>`,
    ...clusters.flatMap((cluster, at) => {
      const x = margin + (at % columns) * column;
      const y = top + 26 + Math.floor(at / columns) * step;
      const label = cutText(labels.get(cluster.id) ?? '', (column - 30) / 12.5);
      return [
        `<circle cx="${round(x + 6)}" cy="${round(y - 4)}" r="6" fill="${clusterColour(cluster)}"/>`,
        `<text x="${round(x + 20)}" y="${round(y)}" font-size="12.5" fill="${ink}">${toXmlText(label)}</text>`,
      ];
    }),
  ];
  const bottom = top + 30 + rows * step;
  let x = margin;
  for (const [kind, shown] of countKinds(graph)) {
    const text = `${count(shown)} ${kindWords[kind][shown === 1 ? 0 : 1]}`;
    const radius = kind === 'CONCEPT' || kind === 'AUTHOR' ? 4.5 : 6;
    marks.push(
      drawMark(kind, kind === 'CONCEPT' ? '#c3c7cf' : quiet, { x: x + 6, y: bottom - 4, radius }),
    );
    marks.push(
      `<text x="${round(x + 18)}" y="${bottom}" font-size="12" fill="${quiet}">${text}</text>`,
    );
    x += 18 + textWidth(text) * 12 + 18;
  }
  const unnamed = graph.clusters.length - clusters.length;
  if (unnamed > 0) {
    const text = `and ${count(unnamed)} more colours, the smaller clusters`;
    marks.push(`<text x="${round(x)}" y="${bottom}" font-size="12" fill="${quiet}">${text}</text>`);
  }
  marks.push(
    `<text x="${width - margin}" y="${bottom}" font-size="12" fill="${quiet}" text-anchor="end">${toXmlText(describe(graph))}</text>`,
  );
  return { marks, height: rows * step + 50 };
}
