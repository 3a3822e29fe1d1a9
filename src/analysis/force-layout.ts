// Fruchterman, T. M. J. and Reingold, E. M. (1991). Graph drawing by force-directed placement.
// https://doi.org/10.1002/spe.4380211102

import type { WeightedGraph } from './weighted-graph.ts';

export type Point = { readonly x: number; readonly y: number };

/** A sunflower: even, deterministic, the first in the middle. The place of the n-th of discs of area 1. */
export function sunflower(n: number): Point {
  const angle = n * Math.PI * (3 - Math.sqrt(5));
  const radius = Math.sqrt((n + 0.5) / Math.PI);
  return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) };
}

/**
 * Places for discs of the given radii: tied ones draw near, all keep off each other by their radii. Starts from a
 * sunflower in the given order, so nothing is random. Quadratic in the number of discs.
 */
export function forceLayout(graph: WeightedGraph, radii: readonly number[]): Point[] {
  const size = graph.size;
  const area = radii.reduce((sum, radius) => sum + Math.PI * radius * radius, 0);
  const unit = Math.sqrt(area / Math.max(1, size));
  const xs = new Float64Array(size);
  const ys = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const { x, y } = sunflower(node);
    xs[node] = x * unit;
    ys[node] = y * unit;
  }
  const strongest = graph.weights.reduce((most, weight) => Math.max(most, weight), 0) || 1;
  const rounds = Math.round(Math.min(150, Math.max(15, 4e7 / Math.max(1, size * size))));
  const dx = new Float64Array(size);
  const dy = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    dx.fill(0);
    dy.fill(0);
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        const x = (xs[a] as number) - (xs[b] as number);
        const y = (ys[a] as number) - (ys[b] as number);
        const reach = (radii[a] as number) + (radii[b] as number);
        const force = (reach * reach) / Math.max(1e-6, x * x + y * y);
        dx[a] = (dx[a] as number) + x * force;
        dy[a] = (dy[a] as number) + y * force;
        dx[b] = (dx[b] as number) - x * force;
        dy[b] = (dy[b] as number) - y * force;
      }
    }
    for (let a = 0; a < size; a++) {
      for (let e = graph.starts[a] as number; e < (graph.starts[a + 1] as number); e++) {
        const b = graph.targets[e] as number;
        const x = (xs[b] as number) - (xs[a] as number);
        const y = (ys[b] as number) - (ys[a] as number);
        const reach = (radii[a] as number) + (radii[b] as number);
        const share = (graph.weights[e] as number) / strongest;
        const force = (share * Math.sqrt(x * x + y * y)) / reach;
        dx[a] = (dx[a] as number) + x * force;
        dy[a] = (dy[a] as number) + y * force;
      }
      // a pull to the middle holds together what no tie does
      dx[a] = (dx[a] as number) - 0.1 * (xs[a] as number);
      dy[a] = (dy[a] as number) - 0.1 * (ys[a] as number);
    }
    const heat = unit * (1 - round / rounds);
    for (let a = 0; a < size; a++) {
      const length = Math.hypot(dx[a] as number, dy[a] as number) || 1;
      const step = Math.min(length * 0.1, heat) / length;
      xs[a] = (xs[a] as number) + (dx[a] as number) * step;
      ys[a] = (ys[a] as number) + (dy[a] as number) * step;
    }
  }
  return fitted(xs, ys, radii, area);
}

/** Centred, and scaled to cover as much as the discs do: forces know what lies beside what, not how large a picture is. */
function fitted(
  xs: Float64Array,
  ys: Float64Array,
  radii: readonly number[],
  area: number,
): Point[] {
  const mass = radii.reduce((sum, radius) => sum + radius * radius, 0) || 1;
  const mean = (values: Float64Array) =>
    radii.reduce((sum, radius, at) => sum + radius * radius * (values[at] as number), 0) / mass;
  const [middleX, middleY] = [mean(xs), mean(ys)];
  const squares = radii.reduce((sum, radius, at) => {
    const [x, y] = [(xs[at] as number) - middleX, (ys[at] as number) - middleY];
    return sum + radius * radius * (x * x + y * y);
  }, 0);
  // half the square of its radius is the mean square distance from the middle of a disc
  const scale = Math.sqrt(area / Math.PI / 2 / (squares / mass || 1));
  return radii.map((_, at) => ({
    x: ((xs[at] as number) - middleX) * scale,
    y: ((ys[at] as number) - middleY) * scale,
  }));
}
