import { median } from './pull-in.ts';
import type { Spot } from './scene.ts';

export type ClusterPlace = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly count: number;
};

/** Where each cluster's name belongs: the median of its members, which a few strays do not pull away. */
export function clusterPlaces(spots: Iterable<Spot>): ClusterPlace[] {
  const members = new Map<string, Spot[]>();
  for (const spot of spots) {
    if (spot.cluster === null || spot.kind === 'CLUSTER') continue;
    const known = members.get(spot.cluster);
    if (known) known.push(spot);
    else members.set(spot.cluster, [spot]);
  }
  return [...members]
    .map(([id, each]) => ({
      id,
      x: median(each.map(({ x }) => x)),
      y: median(each.map(({ y }) => y)),
      count: each.length,
    }))
    .sort((a, b) => b.count - a.count);
}
