import cytoscape from 'cytoscape';
import {
  forceLink,
  forceSimulation,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import { MultiGraph } from 'graphology';
import { expect, it } from 'vitest';
import { toCytoscape } from '../../src/export/cytoscape.ts';
import { toGraphology } from '../../src/export/graphology.ts';
import { toNodeLink } from '../../src/export/node-link.ts';
import { toNvl } from '../../src/export/nvl.ts';
import {
  aDrawnEdge,
  aDrawnGraph,
  aDrawnNode,
  aHostileGraph,
  wellFormed,
} from '../build/drawn-graph.ts';

const graph = aHostileGraph();
const labels = graph.nodes.map(({ label }) => wellFormed(label));
const ends = graph.edges.map(({ source, target }) => [source, target]);

/** As it goes over the wire. */
const sent = <Json>(json: Json): Json =>
  JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(JSON.stringify(json))));

it('is read by Cytoscape.js with its places, downwards', () => {
  const json = sent(toCytoscape(graph));
  const drawn = cytoscape({
    ...{ headless: true, styleEnabled: true, elements: structuredClone(json.elements) },
    ...{ style: json.style as cytoscape.StylesheetJson, layout: json.layout },
  });
  expect(drawn.nodes().map((node) => node.data('label'))).toEqual(labels);
  expect(drawn.nodes().map((node) => node.id())).toEqual(graph.nodes.map(({ key }) => key));
  expect(drawn.edges().map((edge) => [edge.source().id(), edge.target().id()])).toEqual(ends);
  expect(drawn.edges().map((edge) => edge.data('weight'))).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  const [first, second] = drawn.nodes().toArray();
  expect((second?.position('x') ?? 0) > (first?.position('x') ?? 0)).toBe(true);
  expect((second?.position('y') ?? 0) > (first?.position('y') ?? 0)).toBe(true);
  expect(first?.style('background-color')).toBe('rgb(66,105,208)');
  expect(json.data).toEqual({
    ...{ revision: 7, shownNodes: 7, totalNodes: 40, shownEdges: 6, totalEdges: 90 },
    ...{ totalsExact: true, cutBy: ['NODE_LIMIT'] },
  });
});

it('is read by graphology, all that sigma.js draws by with it', () => {
  const read = MultiGraph.from(sent(toGraphology(graph)));
  expect(read.nodes()).toEqual(graph.nodes.map(({ key }) => key));
  expect(read.mapNodes((_, { label }) => label)).toEqual(labels);
  expect(read.mapEdges((_, __, source, target) => [source, target])).toEqual(ends);
  expect(read.getNodeAttributes('PAPER:title:emoji')).toEqual({
    ...{ nodeId: 'id of PAPER:title:emoji', kind: 'PAPER', label: labels[2], size: 5, x: 2, y: -2 },
    ...{ color: '#4269d0', cluster: 'c1', clusterLabel: 'hostile & "odd"' },
    ...{ publishedOn: '2024-01-03', hiddenNeighbors: 2 },
  });
  expect(read.getNodeAttributes('CONCEPT:q&a')).not.toHaveProperty('x');
  expect(read.getAttribute('revision')).toBe(7);
});

it('keeps apart what has a direction and what has none', () => {
  const [a, b] = ['PAPER:a', 'PAPER:b'];
  const both = aDrawnGraph({
    nodes: [aDrawnNode({ key: a }), aDrawnNode({ key: b })],
    edges: [
      aDrawnEdge(a, b, { relation: 'SIMILAR', directed: false }),
      aDrawnEdge(b, a, { relation: 'CITES' }),
    ],
  });
  const read = MultiGraph.from(toGraphology(both));
  expect([read.undirectedSize, read.directedSize]).toEqual([1, 1]);
  const { directed, links } = toNodeLink(both);
  expect([directed, ...links.map((link) => link.directed)]).toEqual([true, false, true]);
  const similar = { ...both, edges: both.edges.slice(0, 1) };
  expect(toNodeLink(similar).directed).toBe(false);
});

it('is linked by D3', () => {
  const { nodes, links } = sent(toNodeLink(graph));
  type Node = SimulationNodeDatum & { readonly id: string; readonly label: string };
  const link = forceLink<Node, SimulationLinkDatum<Node>>(links).id(({ id }) => id);
  const simulation = forceSimulation<Node>(nodes.map(({ id, label }) => ({ id, label })))
    .force('link', link)
    .stop()
    .tick(3);
  expect(simulation.nodes().map(({ label }) => label)).toEqual(labels);
  const named = (end: unknown) => (end as Node).id;
  expect(link.links().map(({ source, target }) => [named(source), named(target)])).toEqual(ends);
  expect(simulation.nodes().every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
    true,
  );
});

it('has what the Neo4j visualization library looks for', () => {
  const { nodes, rels } = sent(toNvl(graph));
  expect(nodes.map(({ caption }) => caption)).toEqual(labels);
  expect(rels.map(({ from, to }) => [from, to])).toEqual(ends);
  expect(nodes[0]).toMatchObject({
    ...{ id: 'PAPER:title:quotes', color: '#4269d0', size: 10, x: 0, y: 0, pinned: true },
    properties: { kind: 'PAPER', publishedOn: '2024-01-01' },
  });
  expect(nodes.at(-1)).not.toHaveProperty('x');
  const ids = [...nodes, ...rels].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
