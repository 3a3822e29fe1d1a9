import type { Point } from './force-layout.ts';
import { nudge } from './nudge.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/**
 * Places for all papers where some have one: those stay. A new paper lands at the weighted mean of its placed
 * neighbours, nudged by its key; one with none, outside of everything.
 */
export function placeNewcomers(
  keys: readonly string[],
  graph: WeightedGraph,
  previous: ReadonlyMap<string, Point>,
): Point[] {
  const places = keys.map((key) => previous.get(key));
  let waiting = Array.from(keys.keys()).filter((node) => !places[node]);
  while (waiting.length > 0) {
    const landed = waiting.flatMap((node) => {
      const mean = meanOfNeighbours(graph, node, places);
      return mean ? [{ node, place: nudge(mean, keys[node] as string, 1) }] : [];
    });
    if (landed.length === 0) break;
    for (const { node, place } of landed) places[node] = place;
    waiting = waiting.filter((node) => !places[node]);
  }
  const edge = places.reduce(
    (most, place) => Math.max(most, place ? Math.hypot(place.x, place.y) : 0),
    0,
  );
  const outside = { x: edge + 2, y: 0 };
  return places.map((place, node) => place ?? nudge(outside, keys[node] as string, edge / 4 + 1));
}

function meanOfNeighbours(
  graph: WeightedGraph,
  node: number,
  places: readonly (Point | undefined)[],
): Point | null {
  let x = 0;
  let y = 0;
  let total = 0;
  for (let e = graph.starts[node] as number; e < (graph.starts[node + 1] as number); e++) {
    const place = places[graph.targets[e] as number];
    if (!place) continue;
    // squared, so that it lies by its nearest and not in the empty middle of many
    const weight = (graph.weights[e] as number) ** 2;
    x += weight * place.x;
    y += weight * place.y;
    total += weight;
  }
  return total === 0 ? null : { x: x / total, y: y / total };
}
