import type { Engine, Row } from '../engine.ts';
import type {
  FacetBucket,
  FacetField,
  TimeBucket,
  Timeline,
  TimelineRequest,
} from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { facetCypher } from './facet-fields.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperFilter } from './paper-filter.ts';
import { ParameterNames } from './predicate.ts';
import { toBucket } from './read-facet.ts';
import { type Period, periodOf, periodsBetween } from './time-buckets.ts';

/** What the database groups by, and the first day of such a group. */
const grains: Readonly<Record<TimeBucket, { expression: string; rest: string }>> = {
  YEAR: { expression: 'substring(p.publishedOn, 0, 4)', rest: '-01-01' },
  QUARTER: { expression: 'substring(p.publishedOn, 0, 7)', rest: '-01' },
  MONTH: { expression: 'substring(p.publishedOn, 0, 7)', rest: '-01' },
  WEEK: { expression: 'p.publishedOn', rest: '' },
};

/** Papers under a filter along time, from the first period that has any to the last. */
export async function readTimeline(engine: Engine, request: TimelineRequest): Promise<Timeline> {
  const { where, bucket, by, mention, first } = request;
  const filter = compilePaperFilter(where, await readFilterFacts(engine, where));
  const names = new ParameterNames('m');
  const grain = grains[bucket];
  const fragments = {
    start: filter.start,
    where: filter.where,
    period: `${grain.expression} AS period`,
    ...(by ? { values: facetCypher(by, mention, names, request.revision).values } : {}),
  };
  const rows = await engine.read(fill(query('timeline-counts'), fragments), filter.params);
  const dated = rows.filter((row) => row['period'] != null);
  const undated = rows.find((row) => row['period'] == null);
  const periodAt = (row: Row): Period => periodOf(`${row['period']}${grain.rest}`, bucket);
  const counts = new Map<string, number>();
  for (const row of dated) {
    const { from } = periodAt(row);
    counts.set(from, (counts.get(from) ?? 0) + Number(row['papers']));
  }
  const values = by
    ? bucketsByPeriod(
        await engine.read(fill(query('timeline-buckets'), fragments), {
          ...filter.params,
          ...names.params,
        }),
        by,
        periodAt,
      )
    : new Map<string, FacetBucket[]>();
  const starts = [...counts.keys()].sort();
  const [earliest, latest] = [starts[0], starts.at(-1)];
  const periods = earliest && latest ? periodsBetween(earliest, latest, bucket) : [];
  return {
    buckets: periods.map(({ from, to }) => ({
      from,
      to,
      count: counts.get(from) ?? 0,
      by: (values.get(from) ?? []).slice(0, first),
    })),
    undated: Number(undated?.['papers'] ?? 0),
  };
}

function bucketsByPeriod(
  rows: readonly Row[],
  field: FacetField,
  periodAt: (row: Row) => Period,
): Map<string, FacetBucket[]> {
  const periods = new Map<string, Map<string, FacetBucket>>();
  for (const row of rows) {
    const { from } = periodAt(row);
    const period = periods.get(from) ?? new Map<string, FacetBucket>();
    const one = toBucket(field, row);
    // a period may be several groups of the database; a paper lies in one of them only, so counts add up
    period.set(one.key, { ...one, count: one.count + (period.get(one.key)?.count ?? 0) });
    periods.set(from, period);
  }
  const ranked = (buckets: Iterable<FacetBucket>) =>
    [...buckets].sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return new Map([...periods].map(([from, period]) => [from, ranked(period.values())]));
}
