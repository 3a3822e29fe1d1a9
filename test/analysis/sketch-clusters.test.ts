import { expect, it } from 'vitest';
import { sketchClusters } from '../../src/analysis/sketch-clusters.ts';
import { toWeightedGraph } from '../../src/analysis/weighted-graph.ts';

it('puts a cluster amid its papers, and ties it by what ties them against all that does', () => {
  const keys = ['a', 'b', 'c', 'd'];
  const graph = toWeightedGraph(4, [
    [0, 1, 0.5],
    [1, 2, 0.25],
    [2, 3, 0.5],
  ]);
  const cluster = (id: string) => ({
    ...{ id, level: 0, label: id, parent: null, medoid: 'a', size: 2, cohesion: 1 },
    ...{ terms: [], bridges: [] },
  });
  const member = (key: string, home: string) => ({
    ...{ key, cluster: home, level: 0, strength: 1, role: 'CORE' as const, nextBest: null },
  });
  const found = {
    clusters: [cluster('x'), cluster('y'), cluster('empty')],
    members: [member('a', 'x'), member('b', 'x'), member('c', 'y'), member('d', 'y')],
    ...{ modularity: [0], algorithm: '', parameters: {} },
  };
  const sketches = sketchClusters(keys, graph, found, [0, 0, 2, 4, 10, 10, 12, 10]);
  // 0.25 between them, 1.25 at either, each edge inside counted from both its ends
  expect(sketches.get('x')).toEqual({ position: { x: 1, y: 2 }, ties: [{ to: 'y', weight: 0.2 }] });
  expect(sketches.get('y')).toEqual({
    ...{ position: { x: 11, y: 10 }, ties: [{ to: 'x', weight: 0.2 }] },
  });
  expect(sketches.get('empty')).toEqual({ position: null, ties: [] });
});
