import { expect, it } from 'vitest';
import type { Point } from '../../src/analysis/force-layout.ts';
import { nudge, placeAmid } from '../../src/analysis/nudge.ts';
import { placeAfresh } from '../../src/analysis/place-afresh.ts';
import { placeNewcomers } from '../../src/analysis/place-newcomers.ts';
import { type Edge, toWeightedGraph } from '../../src/analysis/weighted-graph.ts';

/** Three groups of ten, a chain of ties in each and one between. */
const edges: Edge[] = Array.from({ length: 29 }, (_, at) => [
  at,
  at + 1,
  at % 10 === 9 ? 0.05 : 0.5,
]);
const graph = toWeightedGraph(31, edges);
const partition = Int32Array.from({ length: 31 }, (_, node) => Math.floor(node / 10));
const keys = Array.from({ length: 31 }, (_, node) => `paper-${node}`);
const distance = (a?: Point, b?: Point) =>
  Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0));

const places = placeAfresh(graph, [partition]);

it('draws papers of a cluster nearer to each other than to others', () => {
  const inside: number[] = [];
  const between: number[] = [];
  for (let a = 0; a < 30; a++) {
    for (let b = a + 1; b < 30; b++) {
      (partition[a] === partition[b] ? inside : between).push(distance(places[a], places[b]));
    }
  }
  const mean = (list: number[]) => list.reduce((sum, d) => sum + d, 0) / list.length;
  expect(mean(inside)).toBeLessThan(0.6 * mean(between));
});

it('draws no two papers on one another, and the same picture every time', () => {
  const all = places.flatMap((a, at) => places.slice(at + 1).map((b) => distance(a, b)));
  expect(Math.min(...all)).toBeGreaterThan(0.1);
  expect(placeAfresh(graph, [partition])).toEqual(places);
});

it('leaves old papers where they were, and puts a new one by its neighbours', () => {
  const previous = new Map(keys.slice(0, 29).map((key, node) => [key, places[node] as Point]));
  const now = placeNewcomers(keys, graph, previous);
  expect(now.slice(0, 29)).toEqual(places.slice(0, 29));
  expect(distance(now[29], places[28])).toBeLessThanOrEqual(1);
});

it('puts a paper without neighbours outside', () => {
  const previous = new Map(keys.slice(0, 30).map((key, node) => [key, places[node] as Point]));
  const now = placeNewcomers(keys, graph, previous);
  const far = Math.max(...now.slice(0, 30).map((place) => distance(place, { x: 0, y: 0 })));
  expect(now[30]?.x).toBeGreaterThan(far / 2);
});

it('draws what is no paper amid its papers, always at the same place', () => {
  const papers = [
    { place: { x: 0, y: 0 }, weight: 1 },
    { place: { x: 4, y: 0 }, weight: 3 },
  ];
  const place = placeAmid('concept:beam-search', papers);
  expect(distance(place ?? undefined, { x: 3, y: 0 })).toBeLessThanOrEqual(0.8);
  expect(placeAmid('concept:beam-search', papers)).toEqual(place);
  expect(placeAmid('concept:beam-search', [])).toBeNull();
  expect(nudge({ x: 0, y: 0 }, 'a', 1)).not.toEqual(nudge({ x: 0, y: 0 }, 'b', 1));
});
