import { consensus } from './consensus.ts';
import { moveNodes } from './move-nodes.ts';
import { membersOf, type Partition, renumbered } from './partition.ts';
import { type Rng, seededRandom } from './seeded-random.ts';
import { inducedGraph, type WeightedGraph } from './weighted-graph.ts';

export type HierarchyOptions = {
  /** Of the random numbers. */
  readonly seed: number;
  readonly levels: number;
  /** How many clusterings vote on each level. */
  readonly runs: number;
  readonly resolution: number;
  /** A cluster smaller than this is not divided further. */
  readonly leastDivided: number;
  /** Partitions to keep to, coarsest first: papers move for a clear gain only, and nothing is divided or joined. */
  readonly initial?: readonly Partition[] | undefined;
};

/** A paper leaves the cluster that it was in for a gain of this share of all its ties, not for less. */
const inertia = 0.2;

function partitionOf(
  graph: WeightedGraph,
  initial: Partition | undefined,
  { resolution, runs }: HierarchyOptions,
  rng: Rng,
): Partition {
  if (!initial) return consensus(graph, { resolution, rng, runs });
  const { partition } = renumbered(initial);
  moveNodes(graph, partition, resolution, rng, inertia);
  return partition;
}

/**
 * Nested partitions, coarsest first: every cluster of a level lies wholly in one of the level above. Numbered by their
 * first node.
 */
export function clusterHierarchy(graph: WeightedGraph, options: HierarchyOptions): Partition[] {
  const rng = seededRandom(options.seed);
  const coarsest = partitionOf(graph, options.initial?.[0], options, rng);
  const levels = [renumbered(coarsest).partition];
  for (let level = 1; level < options.levels; level++) {
    const above = renumbered(levels[level - 1] as Partition);
    const initial = options.initial?.[level];
    const finer = new Int32Array(graph.size);
    let used = 0;
    for (const members of membersOf(above.partition, above.count)) {
      const divide = members.length >= options.leastDivided;
      const start = initial && renumbered(members.map((node) => initial[node] as number)).partition;
      const inside = divide
        ? renumbered(partitionOf(inducedGraph(graph, members), start, options, rng))
        : { partition: new Int32Array(members.length), count: 1 };
      members.forEach((node, at) => {
        finer[node] = used + (inside.partition[at] as number);
      });
      used += inside.count;
    }
    levels.push(renumbered(finer).partition);
  }
  return levels;
}
