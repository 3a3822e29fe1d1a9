import { cheapestCosts } from './cheapest-costs.ts';
import { cheapestPaths, type NodePath } from './cheapest-paths.ts';
import type { PathGraph } from './path-graph.ts';

export type ReadingPlan = {
  /** The best that what is known offers; what is not read yet is taken to cost nothing to pass. */
  readonly paths: readonly NodePath[];
  /** Nodes whose reading could still change that, most urgent first; empty when none could. */
  readonly wanted: readonly number[];
};

/** How many nodes are read at once from either side. */
const batch = 8;

type Side = ReturnType<typeof cheapestCosts>;
type Outskirts = { readonly side: Side; readonly nodes: readonly number[] };

/** Unread nodes that a path within the hops may lead through, cheapest first. */
function frontier(graph: PathGraph, { costs, hops }: Side, maxHops: number): number[] {
  const found: { readonly node: number; readonly through: number }[] = [];
  for (const [node, cost] of costs.entries()) {
    const hop = hops[node] as number;
    if (hop <= 0 || hop >= maxHops || graph.isRead(node)) continue;
    found.push({ node, through: cost + graph.passing(node) });
  }
  found.sort((a, b) => a.through - b.through || byKey(graph, a.node, b.node));
  return found.map(({ node }) => node);
}

const byKey = (graph: PathGraph, a: number, b: number) =>
  graph.keyOf(a) < graph.keyOf(b) ? -1 : 1;

/** Of one side's outskirts what a path could still lead on from to some of the other side's, by one hop at least. */
function within(own: Outskirts | undefined, other: Outskirts | undefined, maxHops: number) {
  if (!own || !other) return [];
  const hopsOf = ({ side }: Outskirts, node: number) => side.hops[node] as number;
  const least = Math.min(...other.nodes.map((node) => hopsOf(other, node)));
  return own.nodes.filter((node) => hopsOf(own, node) + 1 + least <= maxHops);
}

/**
 * What to read next. A path that is not known yet runs through two unread nodes at least, one seen from either end, so
 * none is cheaper than the cheapest of one side and of the other together.
 */
export function planReading(
  graph: PathGraph,
  from: number,
  to: number,
  first: number,
  maxHops: number,
): ReadingPlan {
  const sides = [from, to].map((end) => cheapestCosts(graph, end, maxHops));
  const paths = cheapestPaths(graph, from, to, first, maxHops, sides[1]?.costs);
  const unread = new Set(
    paths
      .flatMap(({ nodes }) => nodes.filter((node) => !graph.isRead(node)))
      .sort((a, b) => byKey(graph, a, b)),
  );
  const [left, right] = sides.map(
    (side): Outskirts => ({ side, nodes: frontier(graph, side, maxHops) }),
  );
  const worst = paths.length < first ? Number.POSITIVE_INFINITY : (paths.at(-1)?.cost ?? 0);
  const costOf = (of: typeof left, node: number) =>
    of?.side.costs[node] ?? Number.POSITIVE_INFINITY;
  const through = (of: typeof left, node: number) => costOf(of, node) + graph.passing(node);
  /** The least that the other end of a path costs that leaves this one by `node`. */
  const beyond = (of: typeof left, node: number) => {
    const other = of?.nodes[of.nodes[0] === node ? 1 : 0];
    return other === undefined ? Number.POSITIVE_INFINITY : through(of, other);
  };
  // what both ends lead to already would complete a path, were it read
  const meeting = (left?.nodes ?? [])
    .map((node) => ({ node, cost: through(left, node) + costOf(right, node) }))
    .filter(({ cost }) => cost <= worst && cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost || byKey(graph, a.node, b.node));
  const outward = [
    { own: left, other: right },
    { own: right, other: left },
  ].flatMap(({ own, other }) =>
    within(own, other, maxHops)
      .slice(0, batch)
      .filter((node) => through(own, node) + beyond(other, node) < worst),
  );
  const useful = [...meeting.slice(0, batch).map(({ node }) => node), ...outward];
  return { paths, wanted: [...new Set([...unread, ...useful])] };
}
