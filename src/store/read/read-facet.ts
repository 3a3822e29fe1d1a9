import type { Engine, Row } from '../engine.ts';
import type { Facet, FacetBucket, FacetField, FacetRequest } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { facetCypher, nodeOf, withoutOwn } from './facet-fields.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperFilter } from './paper-filter.ts';
import { ParameterNames } from './predicate.ts';

/** Counts of papers by the values of one field, most frequent first, ties by key. */
export async function readFacet(engine: Engine, request: FacetRequest): Promise<Facet> {
  const { field, mention, first } = request;
  const where = request.exceptOwn ? withoutOwn(request.where, field) : request.where;
  const filter = compilePaperFilter(where, await readFilterFacts(engine, where));
  const names = new ParameterNames('m');
  const fragments = {
    start: filter.start,
    where: filter.where,
    ...facetCypher(field, mention, names, request.revision),
  };
  const params = { ...filter.params, ...names.params };

  const rows = await engine.read(fill(query('facet-buckets'), fragments), {
    ...params,
    limit: first,
  });
  const buckets = rows.map((row) => toBucket(field, row));
  const shownKeys = buckets.map(({ key }) => key);
  const [coverage] = await engine.read(fill(query('facet-coverage'), fragments), {
    ...params,
    shownKeys,
  });
  const [total, valued, shown] = ['total', 'valued', 'shown'].map((name) =>
    Number(coverage?.[name] ?? 0),
  ) as [number, number, number];
  return { field, buckets, other: valued - shown, missing: total - valued };
}

export function toBucket(field: FacetField, row: Row): FacetBucket {
  const key = String(row['key']);
  return {
    key,
    label: String(row['label']),
    entity: nodeOf(field, key),
    count: Number(row['papers']),
  };
}
