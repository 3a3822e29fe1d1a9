import { ClusterId } from '../../domain/cluster.ts';
import { isEmptyFilter, type PaperFilter } from '../../domain/paper-filter.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import type { ClusterCounts, TopicClusters } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';
import { decodeCluster } from '../rows/cluster-row.ts';
import { topicFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import type { WeightedTopic } from '../weighted-names.ts';
import { readFilterFacts } from './filter-facts.ts';
import { groupRows } from './group-rows.ts';
import { compilePaperFilter } from './paper-filter.ts';
import { byClusterId, clusterKeys } from './read-clusters.ts';

const topicNode = project('n', topicFields);

/** How papers under a filter spread over the clusters of a level. */
export async function readClusterCounts(
  engine: Engine,
  revision: number,
  level: number,
  filter: PaperFilter,
): Promise<ClusterCounts> {
  const { start, where, params } = compilePaperFilter(
    filter,
    await readFilterFacts(engine, filter),
  );
  const filled = (name: string) => fill(query(name), { start, where });
  const [rows, [all]] = await Promise.all([
    isEmptyFilter(filter)
      ? engine.read(query('cluster-sizes'), { revision, level })
      : engine.read(filled('cluster-counts'), { ...params, revision, level }),
    engine.read(filled('papers-count'), params),
  ]);
  const counts = new Map(
    rows
      .map((row) => [ClusterId.parse(row['cluster']), Number(row['papers'])] as const)
      .filter(([, papers]) => papers > 0),
  );
  const total = Number(all?.['total'] ?? 0);
  const assigned = [...counts.values()].reduce((sum, papers) => sum + papers, 0);
  return { counts, total, unassigned: total - assigned };
}

/** Two statements, however many topics. */
export async function readClustersOfTopics(
  engine: Engine,
  revision: number,
  level: number,
  slugs: readonly TopicSlug[],
  first: number,
): Promise<Map<TopicSlug, TopicClusters>> {
  const keys = [...new Set(slugs)];
  const [rows, totals] = await Promise.all([
    engine.read(query('clusters-of-topics'), { keys, revision, level, limit: first }),
    engine.read(query('papers-of-topics-count'), { keys }),
  ]);
  const slices = groupRows(rows, 'asked', (row) => ({
    cluster: decodeCluster(row['row']),
    count: Number(row['papers']),
  }));
  return new Map(
    totals.map((row) => [
      row['asked'] as TopicSlug,
      { slices: slices.get(String(row['asked'])) ?? [], total: Number(row['total']) },
    ]),
  );
}

/** Weight = share of the cluster's papers that are about the topic. */
export async function readTopicsOfClusters(
  engine: Engine,
  revision: number,
  ids: readonly ClusterId[],
  first: number,
): Promise<Map<ClusterId, WeightedTopic[]>> {
  const filled = fill(query('topic-counts-of-clusters'), { row: `${topicNode.cypher} AS row` });
  const rows = await engine.read(filled, { keys: clusterKeys(revision, ids) });
  const all = groupRows(rows, 'asked', (row): WeightedTopic => {
    const paperCount = Number(row['papers']);
    const weight = paperCount / Math.max(paperCount, Number(row['size']));
    return { topic: topicNode.decode(row['row']), paperCount, weight };
  });
  return new Map(
    [...byClusterId(all)].map(([id, topics]) => [id, topics.slice(0, first)] as const),
  );
}
