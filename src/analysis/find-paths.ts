import type { NodePath } from './cheapest-paths.ts';
import { edgeCost, PathGraph, passingCost } from './path-graph.ts';
import type { FoundPath, NeighbourReader, PathNode, PathStep } from './path-node.ts';
import { type PathVerdict, pathVerdict } from './path-verdict.ts';
import { planReading } from './plan-reading.ts';
import { verdictThresholds } from './verdict.ts';

export type PathSearch = {
  readonly from: string;
  readonly to: string;
  /** 1 to 6. */
  readonly maxHops: number;
  /** How many paths are wanted. */
  readonly first: number;
};

export type FoundPaths = {
  /** Strongest first; of equals the shorter, then by keys. */
  readonly paths: readonly FoundPath[];
  readonly verdict: PathVerdict;
  /** A bound was hit: there may be stronger paths that were not seen. */
  readonly truncated: boolean;
};

/** Of reading; after these the search answers with what it has, and says so. */
const mostRounds = 8;

/** What was deleted while we searched leads nowhere. */
const gone: PathNode = { degree: 1, hub: false, cut: false, neighbours: [] };

/**
 * The strongest ways between two nodes. Cost of a hop = −ln(weight / log2(2 + degree)), the degree that of the nodes
 * between, and half of each end's, so that a path costs the same from either end. Reads outwards from both ends, cheapest
 * nodes first, while something unread could still give a better path. The order of neighbours does not matter.
 */
export async function findPaths(search: PathSearch, read: NeighbourReader): Promise<FoundPaths> {
  const { from, to, first, maxHops } = search;
  const ends = from === to ? new Map<string, PathNode>() : await read([from, to].sort());
  const [start, end] = [ends.get(from), ends.get(to)];
  if (!start || !end) return { paths: [], verdict: 'NONE', truncated: false };
  const graph = new PathGraph();
  const take = (nodes: ReadonlyMap<string, PathNode>, keys: readonly string[]) => {
    for (const key of keys) graph.add(key, nodes.get(key) ?? gone);
  };
  take(ends, [from, to].sort());
  const plan = () => planReading(graph, graph.numberOf(from), graph.numberOf(to), first, maxHops);
  let next = plan();
  for (let round = 0; next.wanted.length > 0 && round < mostRounds; round++) {
    const keys = next.wanted.map((node) => graph.keyOf(node)).sort();
    take(await read(keys), keys);
    next = plan();
  }
  const ending = (passingCost(start.degree) + passingCost(end.degree)) / 2;
  const roads = next.paths
    .filter(({ nodes }) => nodes.every((node) => graph.isRead(node)))
    .map((path) => toFoundPath(graph, path, ending));
  const paths = [...directHop(search, start, end, ending), ...roads]
    .sort((a, b) => a.cost - b.cost || a.steps.length - b.steps.length)
    .slice(0, first);
  return { paths, verdict: pathVerdict(paths), truncated: graph.wasCut || next.wanted.length > 0 };
}

/** SIMILAR is a way of its own, where the two are not near by chance. */
function directHop(
  { from, to }: PathSearch,
  start: PathNode,
  end: PathNode,
  ending: number,
): FoundPath[] {
  const weights = [
    ...start.neighbours.filter(({ key }) => key === to),
    ...end.neighbours.filter(({ key }) => key === from),
  ]
    .filter(({ relation, weight }) => relation === 'SIMILAR' && weight >= verdictThresholds.WEAK)
    .map(({ weight }) => weight);
  if (weights.length === 0) return [];
  const weight = Math.max(...weights);
  const cost = edgeCost(weight) + ending;
  const steps = [{ from, to, relation: 'SIMILAR', weight } as const];
  return [{ steps, cost, strength: Math.exp(-cost), hubs: [] }];
}

function toFoundPath(graph: PathGraph, path: NodePath, ending: number): FoundPath {
  const steps = path.nodes.slice(1).flatMap((node, at): PathStep[] => {
    const before = path.nodes[at] as number;
    const edge = graph.edgesOf(before).get(node);
    if (!edge) return [];
    const { relation, weight } = edge;
    return [{ from: graph.keyOf(before), to: graph.keyOf(node), relation, weight }];
  });
  const cost = path.cost + ending;
  const common = path.nodes.slice(1, -1).filter((node) => graph.isHub(node));
  const hubs = common.map((node) => graph.keyOf(node));
  return { steps, cost, strength: Math.exp(-cost), hubs };
}
