// The refinement phase of Leiden: https://doi.org/10.1038/s41598-019-41695-z, algorithm A.2, RefinePartition.

import { type Partition, renumbered, singletons } from './partition.ts';
import { type Rng, shuffled } from './seeded-random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** How freely a smaller gain is chosen: the paper's θ, on gains as shares of the largest one on offer. */
const randomness = 0.05;

/**
 * Splits each community into parts that are well connected to it: nodes start alone, and one that is still alone
 * may join a part of its own community, at random, the likelier the more modularity it gains.
 */
export function refine(
  graph: WeightedGraph,
  partition: Partition,
  resolution: number,
  rng: Rng,
): { partition: Partition; count: number } {
  const { size, starts, targets, weights, strengths } = graph;
  const total = strengths.reduce((sum, strength) => sum + strength, 0) || 1;
  const parts = singletons(size);
  const partStrength = strengths.slice();
  const alone = new Uint8Array(size).fill(1);
  const communityStrength = new Float64Array(size);
  /** Weight from a part to the rest of its community. */
  const outward = new Float64Array(size);
  for (let node = 0; node < size; node++) {
    const own = partition[node] as number;
    communityStrength[own] = (communityStrength[own] as number) + (strengths[node] as number);
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      if (partition[targets[e] as number] === own) {
        outward[node] = (outward[node] as number) + (weights[e] as number);
      }
    }
  }
  const isWellConnected = (part: number, whole: number) => {
    const strength = partStrength[part] as number;
    const rest = (communityStrength[whole] as number) - strength;
    return (outward[part] as number) >= (resolution * strength * rest) / total;
  };
  const linked = new Float64Array(size);
  const touched: number[] = [];
  const gains: number[] = [];
  for (const node of shuffled(size, rng)) {
    const whole = partition[node] as number;
    if (!alone[node] || !isWellConnected(node, whole)) continue;
    touched.length = 0;
    gains.length = 0;
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      const target = targets[e] as number;
      if (partition[target] !== whole) continue;
      const part = parts[target] as number;
      if (linked[part] === 0) touched.push(part);
      linked[part] = (linked[part] as number) + (weights[e] as number);
    }
    const strength = strengths[node] as number;
    for (const part of touched) {
      const chance = (resolution * strength * (partStrength[part] as number)) / total;
      const gain = (linked[part] as number) - chance;
      gains.push(gain > 0 && isWellConnected(part, whole) ? gain : -1);
    }
    const chosen = pick(gains, rng);
    const part = touched[chosen];
    if (part !== undefined) {
      parts[node] = part;
      alone[part] = 0;
      alone[node] = 0;
      partStrength[part] = (partStrength[part] as number) + strength;
      // edges to the part no longer lead outward, neither the node's nor the part's
      const between = linked[part] as number;
      outward[part] = (outward[part] as number) + (outward[node] as number) - 2 * between;
    }
    for (const other of touched) linked[other] = 0;
  }
  return renumbered(parts);
}

/** The place of one of the gains above zero, with odds exp(gain / θ); −1 where none is. */
function pick(gains: readonly number[], rng: Rng): number {
  let largest = 0;
  for (const gain of gains) largest = Math.max(largest, gain);
  if (largest === 0) return -1;
  let all = 0;
  for (const gain of gains) all += oddsOf(gain, largest);
  let left = rng() * all;
  for (let at = 0; at < gains.length; at++) {
    left -= oddsOf(gains[at] as number, largest);
    if (left < 0) return at;
  }
  return gains.indexOf(largest);
}

const oddsOf = (gain: number, largest: number) =>
  gain > 0 ? Math.exp((gain / largest - 1) / randomness) : 0;
