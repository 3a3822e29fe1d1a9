import { type Cluster, ClusterId, type Membership } from '../../domain/cluster.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';
import { analysedKey, withoutRevision } from '../rows/analysed-key.ts';
import { decodeCluster, membershipFields } from '../rows/cluster-row.ts';
import { project } from '../rows/stored-fields.ts';
import { groupRows } from './group-rows.ts';

export const clusterKeys = (revision: number, ids: readonly ClusterId[]) =>
  [...new Set(ids)].map((id) => analysedKey(revision, id));

/** What was asked by key, by id again. */
export function byClusterId<T>(map: ReadonlyMap<string, T>): Map<ClusterId, T> {
  return new Map([...map].map(([key, value]) => [ClusterId.parse(withoutRevision(key)), value]));
}

export async function readClusters(
  engine: Engine,
  revision: number,
  level: number,
): Promise<Cluster[]> {
  const rows = await engine.read(query('clusters-of-level'), { revision, level });
  return rows.map((row) => decodeCluster(row['row']));
}

export async function readClustersById(
  engine: Engine,
  revision: number,
  ids: readonly ClusterId[],
): Promise<Map<ClusterId, Cluster>> {
  if (ids.length === 0) return new Map();
  const rows = await engine.read(query('clusters-by-key'), { keys: clusterKeys(revision, ids) });
  return new Map(
    rows.map((row) => {
      const cluster = decodeCluster(row['row']);
      return [cluster.id, cluster];
    }),
  );
}

export async function readChildren(
  engine: Engine,
  revision: number,
  ids: readonly ClusterId[],
): Promise<Map<ClusterId, Cluster[]>> {
  const rows = await engine.read(query('clusters-within'), { keys: clusterKeys(revision, ids) });
  return byClusterId(groupRows(rows, 'asked', (row) => decodeCluster(row['row'])));
}

export async function readMemberships(
  engine: Engine,
  revision: number,
  keys: readonly PaperKey[],
  level: number,
): Promise<Map<PaperKey, Membership>> {
  const params = { keys: [...new Set(keys)], revision, level };
  const edge = project('m', membershipFields);
  const filled = fill(query('memberships-of-papers'), { edge: `${edge.cypher} AS edge` });
  const rows = await engine.read(filled, params);
  return new Map(rows.map((row) => [row['asked'] as PaperKey, edge.decode(row['edge'])]));
}
