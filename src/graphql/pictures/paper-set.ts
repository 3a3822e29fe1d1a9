import { NotFound } from '../../domain/errors.ts';
import type { PaperKey } from '../../domain/paper.ts';
import { isEmptyFilter, type PaperFilter } from '../../domain/paper-filter.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import type { PaperSource, RankedPaper } from '../../store/picture-reader.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';

/** The papers that a picture is about. */
export type PaperSet = {
  /** Strongest first, ties by key. */
  strongest(limit: number): Promise<readonly RankedPaper[]>;
  /** The same papers as a filter, to count by. */
  readonly filter: PaperFilter;
};

/** All papers under the filter. */
export function papersUnder(reader: GraphReader, where: PaperFilter): PaperSet {
  return found(reader, { by: 'filter' }, where, where);
}

/** Papers of a topic and of what is narrower, those that fit it best first. */
export function papersOfTopic(reader: GraphReader, slug: TopicSlug, where: PaperFilter): PaperSet {
  const filter = both({ topics: { some: [slug] } }, where);
  return found(reader, { by: 'topic', slug }, where, filter);
}

/** Members of a cluster, those that hang in it most first. */
export async function papersOfCluster(
  reader: GraphReader,
  analysis: RequestAnalysis,
  id: Parameters<RequestAnalysis['cluster']['load']>[0],
  where: PaperFilter,
): Promise<PaperSet> {
  const [revision, cluster] = await Promise.all([analysis.revision(), analysis.cluster.load(id)]);
  if (!cluster) throw new NotFound('cluster', id);
  const filter = both({ clusters: { revision, ids: [id] } }, where);
  return found(reader, { by: 'cluster', id, revision }, where, filter);
}

/** Given papers in their order; those that pass the filter. */
export async function givenPapers(
  reader: GraphReader,
  keys: readonly PaperKey[],
  where: PaperFilter,
): Promise<PaperSet> {
  const distinct = [...new Set(keys)];
  const passing = isEmptyFilter(where) ? null : await reader.pictures.papersAmong(distinct, where);
  const kept = passing ? distinct.filter((key) => passing.has(key)) : distinct;
  return {
    strongest: async (limit) =>
      kept.slice(0, limit).map((key, at) => ({ key, strength: 1 / (1 + at) })),
    filter: { ids: kept },
  };
}

function found(
  reader: GraphReader,
  source: PaperSource,
  where: PaperFilter,
  filter: PaperFilter,
): PaperSet {
  return {
    strongest: (limit) => reader.pictures.strongestPapers(source, where, limit),
    filter,
  };
}

/** Both filters; text stands only at the top of one. */
function both(own: PaperFilter, { text, ids, ...where }: PaperFilter): PaperFilter {
  return {
    ...own,
    ...(text != null && { text }),
    ...(ids != null && { ids }),
    ...(!isEmptyFilter(where) && { and: [where] }),
  };
}
