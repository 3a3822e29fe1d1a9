import type { DrawnGraph } from '../../domain/drawn-graph.ts';

/** Side of the square that a node has to itself, in the units of sizes. */
const room = 70;

/**
 * Factor from the graph's own places to those of a drawing in which nodes of the given sizes have room: places are in
 * units of a paper, and a picture shows few or many of them.
 */
export function scaleToSizes({ nodes }: DrawnGraph): number {
  const xs = nodes.flatMap(({ x }) => x ?? []);
  const ys = nodes.flatMap(({ y }) => y ?? []);
  const width = Math.max(spread(xs), spread(ys));
  return width > 0 ? (room * Math.sqrt(nodes.length)) / width : room;
}

function spread(values: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return values.length === 0 ? 0 : most - least;
}

export const rounded = (value: number) => Math.round(value * 100) / 100;
