import { type FoundPaths, findPaths } from '../../analysis/find-paths.ts';
import type { NeighbourReader, PathNeighbour } from '../../analysis/path-node.ts';
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

/** Strongest edges read of one node. */
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

  const read: NeighbourReader = async (keys) => {
    const asked = keys.map(unpackEntityKey).filter((key) => key !== null);
    const found = await analysis.reader.neighboursOf(asked, mostNeighbours);
    return new Map(
      [...found].map(([key, { neighbours, hub, ...node }]) => {
        const entity = unpackEntityKey(key);
        const common = entity?.kind === 'CONCEPT' && hubs.has(entity.key);
        const own = key === start ? [...neighbours, ...similar] : neighbours;
        return [key, { ...node, hub: hub || common, neighbours: own }];
      }),
    );
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
