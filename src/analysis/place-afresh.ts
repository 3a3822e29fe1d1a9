import { aggregate } from './aggregate.ts';
import { forceLayout, type Point, sunflower } from './force-layout.ts';
import { membersOf, type Partition, renumbered } from './partition.ts';
import { inducedGraph, type WeightedGraph } from './weighted-graph.ts';

/** Papers of a group that are placed together; more are placed part by part. */
const mostAtOnce = 3_000;

/**
 * Places for all papers afresh: clusters of the coarsest level first, inside each those of the next, papers last. About
 * one unit of area for each paper, the middle at 0, 0. A function of the graph and the partitions, which are nested and
 * coarsest first.
 */
export function placeAfresh(graph: WeightedGraph, partitions: readonly Partition[]): Point[] {
  const places: Point[] = Array.from({ length: graph.size }, () => ({ x: 0, y: 0 }));
  const all = Array.from({ length: graph.size }, (_, node) => node);
  placeGroup(graph, all, partitions, { x: 0, y: 0 }, places);
  return places;
}

function placeGroup(
  graph: WeightedGraph,
  nodes: readonly number[],
  [partition, ...finer]: readonly Partition[],
  middle: Point,
  places: Point[],
): void {
  const inside = inducedGraph(graph, nodes);
  const parts = renumbered(nodes.map((node, at) => partition?.[node] ?? at));
  const isOne = parts.count === 1;
  if (isOne && finer.length > 0) {
    placeGroup(graph, nodes, finer, middle, places);
    return;
  }
  if (isOne || parts.count === nodes.length) {
    placeEach(inside, nodes, middle, places);
    return;
  }
  const groups = membersOf(parts.partition, parts.count);
  const radii = groups.map(({ length }) => Math.sqrt(length / Math.PI) * 1.15);
  const centres = forceLayout(aggregate(inside, parts.partition, parts.count), radii);
  groups.forEach((members, at) => {
    const centre = centres[at] as Point;
    const moved = { x: middle.x + centre.x, y: middle.y + centre.y };
    const own = members.map((member) => nodes[member] as number);
    placeGroup(graph, own, finer, moved, places);
  });
}

function placeEach(
  inside: WeightedGraph,
  nodes: readonly number[],
  middle: Point,
  places: Point[],
): void {
  const radii = nodes.map(() => 0.5);
  const spots =
    nodes.length > mostAtOnce ? nodes.map((_, at) => sunflower(at)) : forceLayout(inside, radii);
  nodes.forEach((node, at) => {
    const spot = spots[at] as Point;
    places[node] = { x: middle.x + spot.x, y: middle.y + spot.y };
  });
}
