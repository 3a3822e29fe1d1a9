import { BadUserInput } from '../../domain/errors.ts';
import type { MentionRole } from '../../domain/mention.ts';
import type { PaperFilter, SlugFilter } from '../../domain/paper-filter.ts';
import type { Params } from '../engine.ts';
import { analysedKey } from '../rows/analysed-key.ts';
import { type Narrower, slugsOf } from './narrower.ts';
import { allOf, holdsAny, ParameterNames, rangeConditions } from './predicate.ts';

/** Where a filter starts that requires nothing narrower. */
export const allPapers = 'MATCH (p:Paper)';

/** A paper filter as Cypher: where its rows come from (`start` binds p) and what else must hold of p. */
export type CompiledFilter = {
  readonly start: string;
  readonly where: string;
  readonly params: Params;
};

/** What a filter needs to know of the graph before it is Cypher. */
export type FilterFacts = {
  readonly narrower: Narrower;
  /** Keys of the papers that hold the filter's text; null when it has none. */
  readonly textKeys: readonly string[] | null;
};

// own variable names: within COUNT { } a name of the statement around it would be bound already
const relations = {
  topics: { pattern: '-[:ABOUT]->', label: 'Topic', key: 'slug' },
  concepts: { pattern: '-[fm:MENTIONS]->', label: 'Concept', key: 'slug' },
  organizations: { pattern: '-[:FROM]->', label: 'Organization', key: 'slug' },
  authors: { pattern: '<-[:WROTE]-', label: 'Author', key: 'slug' },
  clusters: { pattern: '-[:MEMBER_OF]->', label: 'Cluster', key: 'key' },
} as const;
type RelationName = keyof typeof relations;
const relationNames = Object.keys(relations) as RelationName[];

/** A set of nodes of which each paper must have one: where a list can start instead of at all papers. */
type Anchor = {
  readonly relation: RelationName;
  readonly slugs: readonly string[];
  readonly roles: readonly MentionRole[];
  readonly papers: number;
};

/**
 * Starts at the narrowest set that the filter requires (given papers, text, then topic, concept, organization or
 * author with the fewest papers), never at all papers when it requires any.
 */
export function compilePaperFilter(filter: PaperFilter, facts: FilterFacts): CompiledFilter {
  const names = new ParameterNames();
  const given = givenKeys(filter, facts.textKeys);
  const anchor = given ? null : narrowestAnchor(filter, facts.narrower);
  const start = given
    ? `UNWIND ${names.add(given)} AS given MATCH (p:Paper {key: given})`
    : anchor
      ? `${startAt(anchor, names)} WITH DISTINCT p`
      : allPapers;
  return { start, where: allOf(conditions(filter, facts, names, true)), params: names.params };
}

/** The filter as a condition on p alone, for papers that are reached from elsewhere. */
export function compilePaperCondition(filter: PaperFilter, facts: FilterFacts): CompiledFilter {
  const names = new ParameterNames();
  const keys = givenKeys(filter, facts.textKeys);
  const own = keys ? [`p.key IN ${names.add(keys)}`] : [];
  const all = [...own, ...conditions(filter, facts, names, true)];
  return { start: allPapers, where: allOf(all), params: names.params };
}

/** Keys that the whole filter is bound to by ids and text at its top; null when neither is given. */
function givenKeys(
  filter: PaperFilter,
  textKeys: readonly string[] | null,
): readonly string[] | null {
  if (textKeys === null) return filter.ids ? [...new Set(filter.ids)] : null;
  if (!filter.ids) return textKeys;
  const allowed = new Set<string>(filter.ids);
  return textKeys.filter((key) => allowed.has(key));
}

function startAt({ relation, slugs, roles }: Anchor, names: ParameterNames): string {
  const { pattern, label, key } = relations[relation];
  const inRole = roles.length > 0 ? ` WHERE ${holdsAny('fm.roles', roles, names)}` : '';
  return (
    `UNWIND ${names.add(slugs)} AS anchor ` +
    `MATCH (a:${label} {${key}: anchor})${reversed(pattern)}(p:Paper)${inRole}`
  );
}

function reversed(pattern: string): string {
  return pattern.startsWith('<') ? `${pattern.slice(1)}>` : `<${pattern.slice(0, -1)}`;
}

/** Clusters are named by revision and id, and a paper need only be in some of them. */
function slugFilter(filter: PaperFilter, relation: RelationName): SlugFilter | null | undefined {
  if (relation !== 'clusters') return filter[relation];
  const { revision, ids } = filter.clusters ?? {};
  return revision === undefined ? null : { some: ids?.map((id) => analysedKey(revision, id)) };
}

function narrowestAnchor(filter: PaperFilter, narrower: Narrower): Anchor | null {
  const anchors = requiredAnchors(filter, narrower);
  return anchors.reduce<Anchor | null>(
    (best, each) => (best === null || each.papers < best.papers ? each : best),
    null,
  );
}

function requiredAnchors(filter: PaperFilter, narrower: Narrower): Anchor[] {
  const here = relationNames.flatMap((relation) => {
    const { some, all } = slugFilter(filter, relation) ?? {};
    const roles = relation === 'concepts' ? (filter.roles ?? []) : [];
    const sets = [...(some ? [some] : []), ...(all ?? []).map((slug) => [slug])];
    return sets.map((set) => ({ relation, roles, ...slugsOf(narrower, relation, set) }));
  });
  return [...here, ...(filter.and ?? []).flatMap((inner) => requiredAnchors(inner, narrower))];
}

function conditions(
  filter: PaperFilter,
  facts: FilterFacts,
  names: ParameterNames,
  top: boolean,
): string[] {
  if (!top && filter.text != null) {
    throw new BadUserInput('Full text can be asked for at the top level of a filter only.');
  }
  const inner = (each: PaperFilter) => allOf(conditions(each, facts, names, false));
  const hasConcepts = filter.concepts?.some || filter.concepts?.all;
  return [
    ...(!top && filter.ids ? [`p.key IN ${names.add(filter.ids)}`] : []),
    ...relationNames.flatMap((relation) =>
      slugConditions(
        relation,
        slugFilter(filter, relation),
        filter.roles ?? [],
        facts.narrower,
        names,
      ),
    ),
    ...(filter.roles && !hasConcepts
      ? [
          `COUNT { (p)-[fm:MENTIONS]->(:Concept) WHERE ${holdsAny('fm.roles', filter.roles, names)} } > 0`,
        ]
      : []),
    ...(filter.sources ? [holdsAny('p.sources', filter.sources, names)] : []),
    ...rangeConditions('p.publishedOn', filter.publishedOn, names),
    ...rangeConditions('p.listedOn', filter.listedOn, names),
    ...rangeConditions('p.authorCount', filter.authorCount, names),
    ...rangeConditions('p.commentCount', filter.commentCount, names),
    ...rangeConditions('p.upvotes', filter.upvotes, names),
    ...(filter.hasAbstract == null
      ? []
      : [`p.abstract IS ${filter.hasAbstract ? 'NOT ' : ''}NULL`]),
    ...(filter.hasLinks == null ? [] : [`p.hasLinks = ${names.add(filter.hasLinks)}`]),
    ...(filter.and ?? []).map(inner),
    ...(filter.or ? [filter.or.map((each) => `(${inner(each)})`).join(' OR ') || 'false'] : []),
    // a comparison with a missing value is unknown in Cypher, and so is its negation; for a reader it is simply false
    ...(filter.not ? [`NOT coalesce(${inner(filter.not)}, false)`] : []),
  ];
}

function slugConditions(
  relation: RelationName,
  filter: SlugFilter | null | undefined,
  roles: readonly MentionRole[],
  narrower: Narrower,
  names: ParameterNames,
): string[] {
  if (!filter) return [];
  const { pattern, label, key } = relations[relation];
  // COUNT rather than EXISTS: the embedded engine evaluates EXISTS for all papers first
  const has = (slugs: readonly string[]) => {
    const inRole =
      relation === 'concepts' && roles.length > 0
        ? ` AND ${holdsAny('fm.roles', roles, names)}`
        : '';
    const wanted = names.add(slugsOf(narrower, relation, slugs).slugs);
    return `COUNT { (p)${pattern}(fn:${label}) WHERE fn.${key} IN ${wanted}${inRole} }`;
  };
  return [
    ...(filter.some ? [`${has(filter.some)} > 0`] : []),
    ...(filter.all ?? []).map((slug) => `${has([slug])} > 0`),
    ...(filter.none ? [`${has(filter.none)} = 0`] : []),
  ];
}
