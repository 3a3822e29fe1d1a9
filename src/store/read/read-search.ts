import { type EntityKind, entityKinds } from '../../domain/entity.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { isEmptyFilter, type PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine, TextHit, TextIndex } from '../engine.ts';
import type { SearchHit, SearchRequest } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { toSearchTerms } from '../rows/search-terms.ts';
import { byHit } from '../text-hits.ts';
import { listHash, parseCursor, toCursor } from './cursor.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperCondition } from './paper-filter.ts';
import { readEntities } from './read-entities.ts';

/** A ranked list holds this many. */
const ranked = 1_000;

/** Hits are cut to the ranked list only after the filter, so all of them are asked for. */
const every = 1_000_000;

const filterQuery: Readonly<Record<EntityKind, string>> = {
  PAPER: 'papers-among',
  TOPIC: 'topics-with-papers',
  CONCEPT: 'concepts-with-papers',
  ORGANIZATION: 'organizations-with-papers',
  AUTHOR: 'authors-with-papers',
};

/** Everything whose text holds all of the words, best first; ties by kind and key. */
export async function readSearch(
  engine: Engine,
  request: SearchRequest,
  page: PageRequest,
): Promise<Page<SearchHit>> {
  const list = listHash('search', request, []);
  const hits = await rankedHits(engine, request);
  const { from, to } = windowOf(hits.length, list, page);
  const shown = hits.slice(from, to);
  const entities = await readEntities(
    engine,
    shown.map(({ kind, key }) => ({ kind: kind as EntityKind, key })),
  );
  return {
    rows: shown.flatMap((hit, index) => {
      const entity = entities.get(`${hit.kind}:${hit.key}`);
      const cursor = toCursor(list, [from + index]);
      return entity ? [{ row: { entity, score: hit.score }, cursor }] : [];
    }),
    hasNext: to < hits.length,
    hasPrevious: from > 0,
  };
}

/** How many the ranked list holds. */
export async function countSearch(engine: Engine, request: SearchRequest): Promise<number> {
  return (await rankedHits(engine, request)).length;
}

/** The ranks that a page shows: [from, to). */
function windowOf(length: number, list: string, { limit, direction, cursor }: PageRequest) {
  const place = cursor === null ? null : Number(parseCursor(list, cursor, 1)[0]);
  if (direction === 'forward') {
    const from = place === null ? 0 : Math.min(place + 1, length);
    return { from, to: Math.min(from + limit, length) };
  }
  const to = place === null ? length : Math.min(place, length);
  return { from: Math.max(0, to - limit), to };
}

async function rankedHits(
  engine: Engine,
  { text, kinds, where }: SearchRequest,
): Promise<TextHit[]> {
  const terms = toSearchTerms(text);
  const wanted = new Set<string>(kinds.length === 0 ? entityKinds : kinds);
  const indexes: TextIndex[] = [
    ...(wanted.has('PAPER') ? (['papers'] as const) : []),
    ...([...wanted].some((kind) => kind !== 'PAPER') ? (['names'] as const) : []),
  ];
  const found = await Promise.all(
    indexes.map((index) => engine.searchText({ index, terms, limit: every })),
  );
  const hits = found.flat().filter(({ kind }) => wanted.has(kind));
  const kept = await underFilter(engine, hits, where);
  return kept.sort(byHit).slice(0, ranked);
}

async function underFilter(
  engine: Engine,
  hits: TextHit[],
  where: PaperFilter,
): Promise<TextHit[]> {
  if (isEmptyFilter(where)) return hits;
  const condition = compilePaperCondition(where, await readFilterFacts(engine, where));
  const kept = await Promise.all(
    entityKinds.map(async (kind) => {
      const own = hits.filter((hit) => hit.kind === kind);
      if (own.length === 0) return [];
      const filled = fill(query(filterQuery[kind]), { where: condition.where });
      const keys = own.map(({ key }) => key);
      const rows = await engine.read(filled, { ...condition.params, keys });
      const passing = new Set(rows.map((row) => row['key']));
      return own.filter(({ key }) => passing.has(key));
    }),
  );
  return kept.flat();
}
