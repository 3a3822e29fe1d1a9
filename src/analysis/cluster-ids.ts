import { createHash } from 'node:crypto';

/** A cluster as ids see it. `medoid` is the key of its most central member. */
export type NamedSet = {
  readonly level: number;
  readonly medoid: string;
  readonly members: readonly string[];
};

/** What the previous analysis called its clusters. */
export type PreviousCluster = {
  readonly id: string;
  readonly level: number;
  readonly members: readonly string[];
};

const freshId = (level: number, medoid: string, attempt: number) =>
  createHash('sha256')
    .update(`${level}:${medoid}${attempt > 0 ? `:${attempt}` : ''}`)
    .digest('hex')
    .slice(0, 12);

/**
 * An id for each cluster. It keeps that of a previous cluster of its level with which it shares more than half of
 * their papers (Jaccard over the papers both analyses know: at most one can), else it is named for its medoid.
 */
export function clusterIds(
  clusters: readonly NamedSet[],
  previous: readonly PreviousCluster[] = [],
): string[] {
  const now = new Set(clusters.flatMap(({ members }) => members));
  const before = new Set(previous.flatMap(({ members }) => members));
  const homes = new Map<string, PreviousCluster>();
  for (const cluster of previous) {
    for (const key of cluster.members) homes.set(`${cluster.level} ${key}`, cluster);
  }
  const size = (members: readonly string[], both: ReadonlySet<string>) =>
    members.reduce((count, key) => count + (both.has(key) ? 1 : 0), 0);

  const kept = clusters.map(({ level, members }) => {
    const overlaps = new Map<PreviousCluster, number>();
    for (const key of members) {
      const home = homes.get(`${level} ${key}`);
      if (home) overlaps.set(home, (overlaps.get(home) ?? 0) + 1);
    }
    for (const [old, shared] of overlaps) {
      const union = size(members, before) + size(old.members, now) - shared;
      if (shared / union > 0.5) return old.id;
    }
    return null;
  });
  const taken = new Set(kept.filter((id) => id !== null));
  return clusters.map(({ level, medoid }, at) => {
    const old = kept[at];
    if (old) return old;
    let attempt = 0;
    while (taken.has(freshId(level, medoid, attempt))) attempt++;
    const id = freshId(level, medoid, attempt);
    taken.add(id);
    return id;
  });
}
