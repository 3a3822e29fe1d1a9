import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MultiGraph } from 'graphology';
import gexf from 'graphology-gexf';
import { expect, it } from 'vitest';
import { toGexf } from '../../src/export/gexf.ts';
import { toGraphml } from '../../src/export/graphml.ts';
import { toNodeLink } from '../../src/export/node-link.ts';
import {
  aDrawnEdge,
  aDrawnGraph,
  aDrawnNode,
  aHostileGraph,
  forXml,
  wellFormed,
} from '../build/drawn-graph.ts';
import { describeWithNetworkx, readByNetworkx } from './networkx.ts';

const graph = aHostileGraph();
const keys = graph.nodes.map(({ key }) => key);
const labels = graph.nodes.map(({ label }) => forXml(label));
const ends = graph.edges.map(({ source, target }) => [source, target]);

it.each([
  ['GEXF', toGexf],
  ['GraphML', toGraphml],
])('writes %s that is XML, whatever the titles hold', (_name, write) => {
  const text = write(graph);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(() => new XMLParser().parse(text)).not.toThrow();
  expect(text).not.toMatch(/<script/);
  expect(Buffer.from(text).toString()).toBe(text);
});

it('writes GEXF that graphology reads, with places, colours, sizes and dates', () => {
  const read = gexf.parse(MultiGraph, toGexf(graph));
  expect(read.nodes()).toEqual(keys);
  expect(read.mapNodes((_, { label }) => label)).toEqual(labels);
  expect(read.mapEdges((_, __, source, target) => [source, target])).toEqual(ends);
  const first = read.getNodeAttributes('PAPER:title:quotes');
  const second = read.getNodeAttributes('PAPER:title:brackets');
  expect(first).toMatchObject({
    ...{ kind: 'PAPER', size: 10, color: 'rgba(66,105,208,1)', publishedOn: '2024-01-01' },
    ...{ cluster: 'c1', clusterLabel: 'hostile & "odd"', hiddenNeighbors: 0 },
  });
  expect(Number(second['x']) > Number(first['x'])).toBe(true);
  expect(Number(second['y']) < Number(first['y'])).toBe(true);
  expect(read.mapEdges((_, { weight }) => weight)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
  expect(toGexf(graph)).toMatch(/mode="dynamic" timeformat="date".*start="2024-01-01"/s);
});

describeWithNetworkx(() => {
  it('reads GEXF: the same nodes, edges and attributes', () => {
    const read = readByNetworkx('gexf', toGexf(graph));
    expect(read.directed).toBe(true);
    expect(read.nodes.map(([key, { label }]) => [key, label])).toEqual(
      keys.map((key, at) => [key, labels[at]]),
    );
    expect(read.edges.map(([source, target]) => [source, target])).toEqual(ends);
    const [, first] = read.nodes[0] ?? [];
    expect(first).toMatchObject({
      ...{ kind: 'PAPER', publishedOn: '2024-01-01', start: '2024-01-01', hiddenNeighbors: 0 },
      viz: { color: { r: 66, g: 105, b: 208, a: 1 }, size: 10 },
    });
    expect(read.edges.map(([, , { weight, relation }]) => [weight, relation])).toEqual(
      graph.edges.map(({ weight, relation }) => [weight, relation]),
    );
  });

  it('reads GraphML: the same nodes, edges and attributes', () => {
    const read = readByNetworkx('graphml', toGraphml(graph));
    expect(read.directed).toBe(true);
    expect(read.nodes.map(([key, { label }]) => [key, label])).toEqual(
      keys.map((key, at) => [key, labels[at]]),
    );
    expect(read.edges.map(([source, target]) => [source, target])).toEqual(ends);
    expect(read.nodes[2]?.[1]).toEqual({
      ...{ nodeId: 'id of PAPER:title:emoji', kind: 'PAPER', label: labels[2], size: 5 },
      ...{ x: 2, y: -2, color: '#4269d0', cluster: 'c1', clusterLabel: 'hostile & "odd"' },
      ...{ publishedOn: '2024-01-03', hiddenNeighbors: 2 },
    });
    expect(read.edges[0]?.[2]).toMatchObject({
      ...{ relation: 'MENTIONS', weight: 0.1, directed: true, label: 'uses <"&">' },
    });
  });

  it('reads nodes and links, control characters and all', () => {
    const read = readByNetworkx('node-link', JSON.stringify(toNodeLink(graph)));
    expect(read.nodes.map(([key, { label }]) => [key, label])).toEqual(
      keys.map((key, at) => [key, wellFormed(graph.nodes[at]?.label ?? '')]),
    );
    expect(read.edges.map(([source, target]) => [source, target])).toEqual(ends);
  });

  it('takes edges without direction, and several between two nodes', () => {
    const [a, b] = ['PAPER:a', 'PAPER:b'];
    const nodes = [aDrawnNode({ key: a }), aDrawnNode({ key: b })];
    const similar = aDrawnEdge(a, b, { relation: 'SIMILAR', directed: false });
    const one = aDrawnGraph({ nodes, edges: [similar] });
    const two = aDrawnGraph({ nodes, edges: [similar, aDrawnEdge(b, a, { relation: 'CITES' })] });
    for (const [format, write] of [
      ['gexf', toGexf],
      ['graphml', toGraphml],
    ] as const) {
      expect(readByNetworkx(format, write(one)).directed).toBe(false);
      expect(readByNetworkx(format, write(two)).edges).toHaveLength(2);
    }
  });
});
