import type { MentionFilter } from '../../domain/filters.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { FacetBucket, FacetField } from '../graph-reader.ts';
import { mentionConditions } from './mention-condition.ts';
import { allOf, type ParameterNames } from './predicate.ts';

/** A field's values as Cypher: `values` gives p, key and label; `flags` counts any value and the shown ones a paper. */
export type FacetCypher = { readonly values: string; readonly flags: string };

const named = (
  step: string,
  variable: string,
  condition: string,
  key: 'slug' | 'id' = 'slug',
): FacetCypher => ({
  values: `MATCH (p)${step} WHERE ${condition} WITH p, ${variable}.${key} AS key, ${variable}.label AS label`,
  flags:
    `WITH p, COUNT { (p)${step} WHERE ${condition} } AS valued, ` +
    `COUNT { (p)${step} WHERE ${condition} AND ${variable}.${key} IN $shownKeys } AS shown`,
});

/**
 * A topic or concept stands for its narrower ones, as in the filters that its key goes into. Clusters are those of the
 * coarsest level.
 */
export function facetCypher(
  field: FacetField,
  mention: MentionFilter,
  names: ParameterNames,
  revision = 0,
): FacetCypher {
  switch (field) {
    case 'TOPIC':
      return named('-[:ABOUT]->(:Topic)-[:BROADER*0..12]->(v:Topic)', 'v', 'true');
    case 'CONCEPT':
      return named(
        '-[m:MENTIONS]->(:Concept)-[:BROADER*0..12]->(n:Concept)',
        'n',
        allOf(mentionConditions(mention, names)),
      );
    case 'ORGANIZATION':
      return named('-[:FROM]->(v:Organization)', 'v', 'true');
    case 'AUTHOR':
      return named('<-[:WROTE]-(v:Author)', 'v', 'true');
    case 'YEAR':
      return {
        values:
          'WITH p, substring(p.publishedOn, 0, 4) AS key, substring(p.publishedOn, 0, 4) AS label WHERE key IS NOT NULL',
        flags:
          'WITH p, CASE WHEN p.publishedOn IS NULL THEN 0 ELSE 1 END AS valued, ' +
          'CASE WHEN substring(p.publishedOn, 0, 4) IN $shownKeys THEN 1 ELSE 0 END AS shown',
      };
    case 'CLUSTER':
      return named(
        '-[:MEMBER_OF]->(v:Cluster)',
        'v',
        `v.revision = ${names.add(revision)} AND v.level = 0`,
        'id',
      );
    case 'SOURCE':
      return {
        values: 'UNWIND p.sources AS key WITH p, key, key AS label',
        flags:
          'WITH p, size(p.sources) AS valued, ' +
          'CASE WHEN any(one IN p.sources WHERE one IN $shownKeys) THEN 1 ELSE 0 END AS shown',
      };
  }
}

/** The node that a bucket's key names; null for plain values. */
export function nodeOf(field: FacetField, key: string): FacetBucket['entity'] {
  return field === 'YEAR' || field === 'SOURCE' ? null : { kind: field, key };
}

const ownConditions: Readonly<Record<FacetField, readonly (keyof PaperFilter)[]>> = {
  TOPIC: ['topics'],
  CONCEPT: ['concepts', 'roles'],
  ORGANIZATION: ['organizations'],
  AUTHOR: ['authors'],
  YEAR: ['publishedOn'],
  CLUSTER: ['clusters'],
  SOURCE: ['sources'],
};

/** The filter without what it asks of the field itself, also where it is joined by `and`. */
export function withoutOwn(filter: PaperFilter, field: FacetField): PaperFilter {
  const kept = Object.entries(filter).filter(
    ([name]) => !ownConditions[field].includes(name as keyof PaperFilter),
  );
  const rest: PaperFilter = Object.fromEntries(kept);
  return rest.and ? { ...rest, and: rest.and.map((inner) => withoutOwn(inner, field)) } : rest;
}
