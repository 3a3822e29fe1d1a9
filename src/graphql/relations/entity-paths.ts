import { type FoundPaths, findPaths } from '../../analysis/find-paths.ts';
import type { NeighbourReader, PathNeighbour, PathNode } from '../../analysis/path-node.ts';
import { dot } from '../../analysis/sparse-vector.ts';
import { type EntityKey, packEntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { RequestAnalysis } from './request-analysis.ts';

export type PathQuestion = {
  readonly from: EntityKey;
  readonly to: EntityKey;
  readonly maxHops: number;
  readonly first: number;
};

/**
 * Strongest edges read of one node. A hub with more is not read at all, unless it is an end: it joins what is known to lead to
 * it, and what else it leads to proves nothing.
 */
const mostNeighbours = 200;

/** The strongest ways between two entities; nodes are named as `packEntityKey` does. */
export async function entityPaths(
  analysis: RequestAnalysis,
  { from, to, maxHops, first }: PathQuestion,
): Promise<FoundPaths> {
  const [start, end] = [packEntityKey(from), packEntityKey(to)];
  const { revision } = await analysis.head();
  const analysed = revision > 0;
  const hubs = analysed ? (await analysis.model()).hubs : new Set<string>();
  const similar = analysed ? await similarHop(analysis, from, to) : [];

  const isCommon = (key: string) => {
    const entity = unpackEntityKey(key);
    return entity?.kind === 'CONCEPT' && hubs.has(entity.key);
  };
  const busyHubs = new Map<string, PathNode>();
  const read: NeighbourReader = async (keys) => {
    const asked = keys.filter((key) => !busyHubs.has(key)).map(unpackEntityKey);
    const found = await analysis.reader.neighboursOf(
      asked.filter((key) => key !== null),
      mostNeighbours,
    );
    const nodes = new Map<string, PathNode>();
    for (const [key, { neighbours, hub, ...node }] of found) {
      const own = key === start ? [...neighbours, ...similar] : neighbours;
      nodes.set(key, { ...node, hub: hub || isCommon(key), neighbours: own });
      for (const { key: next, leastDegree, hub: isHub } of neighbours) {
        const busy = leastDegree > mostNeighbours && next !== start && next !== end;
        if (!busy || !(isHub || isCommon(next))) continue;
        busyHubs.set(next, { degree: leastDegree, hub: true, cut: true, neighbours: [] });
      }
    }
    for (const key of keys) {
      const hub = busyHubs.get(key);
      if (hub) nodes.set(key, hub);
    }
    return nodes;
  };
  return findPaths({ from: start, to: end, maxHops, first }, read);
}

/** Two papers are similar as their vectors say, stored as a near pair or not. */
async function similarHop(
  analysis: RequestAnalysis,
  from: EntityKey,
  to: EntityKey,
): Promise<PathNeighbour[]> {
  if (from.kind !== 'PAPER' || to.kind !== 'PAPER') return [];
  const [a, b] = await Promise.all(
    [from, to].map(({ key }) => analysis.vector.load(PaperKey.parse(key))),
  );
  const weight = a && b ? dot(a, b) : 0;
  return weight > 0 ? [{ key: packEntityKey(to), relation: 'SIMILAR', weight }] : [];
}
