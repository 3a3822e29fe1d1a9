import type { ClusterId } from '../../domain/cluster.ts';
import type { DrawnKey, NamedKind } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { PictureReader } from '../../store/picture-reader.ts';

const namedKinds: readonly NamedKind[] = ['CONCEPT', 'TOPIC', 'ORGANIZATION', 'AUTHOR'];

/** The papers that nodes stand for, strongest first: a paper for itself, anything else for those that hang on it. */
export async function papersOfSeeds(
  pictures: PictureReader,
  revision: number,
  seeds: readonly DrawnKey[],
  where: PaperFilter,
  limit: number,
): Promise<PaperKey[]> {
  const keysOf = (kind: string) => seeds.filter((seed) => seed.kind === kind).map(({ key }) => key);
  const own = keysOf('PAPER').map((key) => PaperKey.parse(key));
  const [named, clustered] = await Promise.all([
    Promise.all(namedKinds.map((kind) => pictures.papersOfNames(kind, keysOf(kind), where, limit))),
    Promise.all(
      keysOf('CLUSTER').map((id) =>
        pictures.strongestPapers({ by: 'cluster', id: id as ClusterId, revision }, where, limit),
      ),
    ),
  ]);
  const ranked = [
    ...named.flatMap((lists) => [...lists.values()].flat()),
    ...clustered.flat().map(({ key, strength }) => ({ key, weight: strength })),
  ].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
  return [...new Set([...own, ...ranked.map(({ key }) => key)])].slice(0, limit);
}
