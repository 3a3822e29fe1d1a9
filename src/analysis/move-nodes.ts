// The fast local moving phase of Leiden: https://doi.org/10.1038/s41598-019-41695-z, algorithm A.2, MoveNodesFast.

import type { Partition } from './partition.ts';
import { type Rng, shuffled } from './seeded-random.ts';
import type { WeightedGraph } from './weighted-graph.ts';

/** A move must win more than rounding does, or two equal places would take turns for ever. */
const leastGain = 1e-12;

/**
 * Moves nodes, in place, to the neighbouring community (or an empty one) that gains most modularity, until none
 * gains. Only nodes whose surroundings changed are looked at again. Equal gains: the smaller number. With `inertia`, a
 * node that is not alone leaves only for a gain above that share of all its ties.
 */
export function moveNodes(
  graph: WeightedGraph,
  partition: Partition,
  resolution: number,
  rng: Rng,
  inertia = 0,
): void {
  const { size, starts, targets, weights, strengths } = graph;
  const total = strengths.reduce((sum, strength) => sum + strength, 0);
  if (total === 0) return;
  const community = new Float64Array(size);
  const sizes = new Int32Array(size);
  for (let node = 0; node < size; node++) {
    const own = partition[node] as number;
    community[own] = (community[own] as number) + (strengths[node] as number);
    sizes[own] = (sizes[own] as number) + 1;
  }
  const empty: number[] = [];
  for (let c = size - 1; c >= 0; c--) if (sizes[c] === 0) empty.push(c);

  const queue = shuffled(size, rng);
  const waiting = new Uint8Array(size).fill(1);
  const linked = new Float64Array(size);
  const touched: number[] = [];
  const gainOf = (c: number, strength: number) =>
    (linked[c] as number) - (resolution * strength * (community[c] as number)) / total;
  let head = 0;
  let left = size;
  while (left > 0) {
    const node = queue[head] as number;
    head = (head + 1) % size;
    left--;
    waiting[node] = 0;
    const own = partition[node] as number;
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      const other = partition[targets[e] as number] as number;
      if (linked[other] === 0) touched.push(other);
      linked[other] = (linked[other] as number) + (weights[e] as number);
    }
    const strength = strengths[node] as number;
    community[own] = (community[own] as number) - strength;
    let best = own;
    const staying = gainOf(own, strength);
    let bestGain = staying + ((sizes[own] as number) > 1 ? inertia * strength : 0);
    const free = empty[empty.length - 1];
    if (free !== undefined && (sizes[own] as number) > 1 && bestGain < -leastGain) {
      best = free;
      bestGain = 0;
    }
    for (const c of touched) {
      const gain = gainOf(c, strength);
      if (
        gain > bestGain + leastGain ||
        (gain > bestGain - leastGain && c < best && best !== own)
      ) {
        best = c;
        bestGain = gain;
      }
    }
    for (const c of touched) linked[c] = 0;
    touched.length = 0;
    community[best] = (community[best] as number) + strength;
    if (best === own) continue;
    sizes[own] = (sizes[own] as number) - 1;
    sizes[best] = (sizes[best] as number) + 1;
    if (best === free) empty.pop();
    if (sizes[own] === 0) empty.push(own);
    partition[node] = best;
    for (let e = starts[node] as number; e < (starts[node + 1] as number); e++) {
      const next = targets[e] as number;
      if (partition[next] === best || waiting[next]) continue;
      waiting[next] = 1;
      queue[(head + left) % size] = next;
      left++;
    }
  }
}
