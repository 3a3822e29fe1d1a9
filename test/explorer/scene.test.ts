import { describe, expect, it } from 'vitest';
import type { Graph, GraphNode } from '../../src/explorer/api/graph-query.ts';
import { pullIn } from '../../src/explorer/map/pull-in.ts';
import { toScene } from '../../src/explorer/map/scene.ts';
import { otherTerms, shortName, shortTitle } from '../../src/explorer/map/short-title.ts';

const node = (key: string, place: { x: number; y: number } | null): GraphNode => ({
  key,
  node: { id: `id ${key}` },
  kind: 'PAPER',
  label: key,
  size: 4,
  x: place?.x ?? null,
  y: place?.y ?? null,
  cluster: null,
  hiddenNeighbors: 0,
});
const graph = (nodes: GraphNode[], ties: [string, string, number][]): Graph => ({
  nodes,
  edges: ties.map(([source, target, weight]) => ({
    key: `${source}-${target}`,
    source,
    target,
    relation: 'SIMILAR',
    weight,
    label: null,
  })),
  bounds: {
    shownNodes: 0,
    totalNodes: 0,
    shownEdges: 0,
    totalEdges: 0,
    totalsExact: true,
    cutBy: [],
  },
  revision: 1,
});

describe('a scene', () => {
  it('leaves out ties to what is not drawn', () => {
    const nodes = [node('a', { x: 0, y: 0 }), node('b', { x: 1, y: 0 })];
    const { ties, neighbours } = toScene(
      graph(nodes, [
        ['a', 'b', 1],
        ['a', 'gone', 1],
      ]),
      600,
    );

    expect(ties.map(({ key }) => key)).toEqual(['a-b']);
    expect(neighbours.get('a')).toEqual(new Set(['b']));
  });

  it('always draws the strongest ties of each node, and not all of a crowd', () => {
    const names = [...'abcdefgh'];
    const nodes = names.map((name, index) => node(name, { x: index, y: index % 3 }));
    const pairs = names.flatMap((one, i) =>
      names.slice(i + 1).map((other, j): [string, string, number] => [one, other, 1 / (i + j + 1)]),
    );
    const { ties } = toScene(graph(nodes, pairs), 600);
    const plain = ties.filter((tie) => tie.plain);

    expect(plain.length).toBeLessThan(ties.length);
    for (const name of names) {
      const its = plain.filter(({ source, target }) => source === name || target === name);
      expect(its.length).toBeGreaterThanOrEqual(3);
    }
  });

  it('finds a place for what has none', () => {
    const { spots } = toScene(graph([node('a', { x: 0, y: 0 }), node('b', null)], []), 600);

    expect(Number.isFinite(spots.get('b')?.x)).toBe(true);
  });
});

it('pulls strays in and moves nobody else', () => {
  const near = [...Array(20).keys()].map((index) => ({ x: index % 5, y: Math.floor(index / 5) }));
  const stray = { x: 100, y: 2 };
  const pull = pullIn([...near, stray]);

  expect(near.map(pull)).toEqual(near);
  expect(pull(stray).x).toBeLessThan(15);
  expect(pull(stray).x).toBeGreaterThan(4);
});

describe('short names', () => {
  it.each([
    ['Hydra: Sequentially-Dependent Draft Heads for Medusa Decoding', 'Hydra'],
    ['Scaling Laws for Speculative Decoding of Large Models', 'Scaling Laws for Speculative…'],
    ['UniXcoder', 'UniXcoder'],
  ])('%s', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });

  it('part the terms of a cluster', () => {
    const label = 'speculative decoding, draft model, DNA';
    expect([shortName(label), otherTerms(label)]).toEqual([
      'Speculative decoding',
      'draft model · DNA',
    ]);
  });
});
