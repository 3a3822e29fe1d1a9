import { fingerprint } from '../../domain/fold-text.ts';
import { toArxivId, toDoi } from '../../domain/identifiers.ts';
import type { PaperOrderField } from '../../domain/orders.ts';
import type { Paper, PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine, Row } from '../engine.ts';
import type { List, PaperLookup } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { toIndexable } from '../rows/indexable.ts';
import { paperFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import { readFilterFacts } from './filter-facts.ts';
import { readAsked } from './named-reader.ts';
import { readPage, type Sorting, toWalk } from './page-reader.ts';
import { allPapers, compilePaperFilter } from './paper-filter.ts';
import type { RememberedDays } from './remembered-days.ts';

/** The sort fields of every list of papers. */
export const paperSortFields: Sorting<PaperOrderField>['fields'] = {
  PUBLISHED_ON: { expression: 'p.publishedOn', nullable: true },
  LISTED_ON: { expression: 'p.listedOn', nullable: true },
  TITLE: { expression: 'p.sortTitle', nullable: false },
  AUTHOR_COUNT: { expression: 'p.authorCount', nullable: true },
  COMMENT_COUNT: { expression: 'p.commentCount', nullable: true },
  UPVOTES: { expression: 'p.upvotes', nullable: true },
  CONCEPT_COUNT: { expression: 'p.conceptCount', nullable: false },
};

export const newestFirst = {
  expression: 'p.publishedOn',
  direction: 'DESC',
  nullable: true,
} as const;

const sorting: Sorting<PaperOrderField> = {
  name: 'papers',
  fields: paperSortFields,
  byDefault: [newestFirst],
  key: 'p.key',
};

/** Papers under a filter; the newest first unless asked otherwise. */
export function paperList(
  engine: Engine,
  days: RememberedDays,
): List<Paper, PaperFilter, PaperOrderField> {
  return {
    async page({ where, orderBy, page, fields }) {
      const walk = toWalk(sorting, where, orderBy, page);
      const {
        start,
        where: condition,
        params,
      } = compilePaperFilter(where, await readFilterFacts(engine, where));
      const node = project('p', paperFields, fields);
      const fragments = { start, where: condition, row: `${node.cypher} AS row` };
      const decode = (row: Row) => node.decode(row['row']);
      const filter = { fragments, params };
      // a filter that starts at less than all papers reads no more than it has to
      const byDays = start === allPapers ? days : null;
      return readPage(engine, query('papers-page'), walk, filter, decode, byDays);
    },

    count: (where) => countPapers(engine, where),
  };
}

/** How many papers pass a filter. */
export async function countPapers(engine: Engine, where: PaperFilter): Promise<number> {
  const compiled = compilePaperFilter(where, await readFilterFacts(engine, where));
  const { start, where: condition, params } = compiled;
  const filled = fill(query('papers-count'), { start, where: condition });
  const [row] = await engine.read(filled, params);
  return Number(row?.['total'] ?? 0);
}

/** Keys of papers that were joined with others lead to the survivor. */
export async function readPapersByKey(
  engine: Engine,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, Paper>> {
  const found = await readPapers(engine, 'papers-by-key', keys);
  const missing = keys.filter((key) => !found.has(key));
  if (missing.length === 0) return found;
  const retired = missing.map((key) => `key:${key}`);
  const survivors = await readPapers<string>(engine, 'papers-by-alias', retired);
  return new Map([
    ...found,
    ...missing.flatMap((key) => {
      const paper = survivors.get(`key:${key}`);
      return paper ? [[key, paper] as const] : [];
    }),
  ]);
}

const normalise: Readonly<Record<PaperLookup, (value: string) => string | null>> = {
  slug: (value) => value,
  arxivId: toArxivId,
  doi: toDoi,
  title: (value) => toIndexable(fingerprint(value)),
};

/** By one of the names a paper has. Retired slugs lead on; of several papers of one title the first by key is meant. */
export async function readPapersBy(
  engine: Engine,
  field: PaperLookup,
  values: readonly string[],
): Promise<Map<string, Paper>> {
  const asked = new Map(values.map((value) => [value, normalise[field](value)]));
  const names = [...new Set([...asked.values()].filter((name) => name !== null && name !== ''))];
  if (names.length === 0) return new Map();
  const found = await readPapers<string>(engine, `papers-by-${field}`, names as string[]);
  const missing = field === 'slug' ? values.filter((value) => !found.has(value)) : [];
  const retired =
    missing.length === 0
      ? new Map<string, Paper>()
      : await readPapers<string>(
          engine,
          'papers-by-alias',
          missing.map((slug) => `slug:${slug}`),
        );
  return new Map(
    [...asked].flatMap(([value, name]) => {
      const paper = found.get(name ?? '') ?? retired.get(`slug:${value}`);
      return paper ? [[value, paper] as const] : [];
    }),
  );
}

function readPapers<Name extends string>(
  engine: Engine,
  name: string,
  keys: readonly Name[],
): Promise<Map<Name, Paper>> {
  return readAsked(engine, name, keys, project('p', paperFields));
}
