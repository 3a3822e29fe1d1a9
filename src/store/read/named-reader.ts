import type { Order } from '../../domain/orders.ts';
import type { Engine, Row } from '../engine.ts';
import type { List } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { type Projection, project, type StoredFields } from '../rows/stored-fields.ts';
import { readPage, type Sorting, toWalk } from './page-reader.ts';
import type { Predicate } from './predicate.ts';

/** What differs between the nouns that are known by a slug: topics, concepts, organizations, authors. */
export type NamedNoun<T, Filter, Field extends string> = {
  /** The plural that its query files begin with. */
  readonly plural: 'topics' | 'concepts' | 'organizations' | 'authors';
  readonly sorting: Sorting<Field>;
  /** How it lies on its node n. */
  readonly fields: StoredFields<T>;
  /** The filter as a condition on n. */
  readonly condition: (engine: Engine, where: Filter) => Promise<Predicate>;
};

export const mostPapersFirst = {
  expression: 'n.paperCount',
  direction: 'DESC',
  nullable: false,
} as const;

export const namedSortFields = {
  PAPER_COUNT: { expression: 'n.paperCount', nullable: false },
  LABEL: { expression: 'n.sortLabel', nullable: false },
} as const;

export function namedList<T, Filter, Field extends string>(
  engine: Engine,
  noun: NamedNoun<T, Filter, Field>,
): List<T, Filter, Field> {
  return {
    async page({ where, orderBy, page, fields }) {
      const walk = toWalk(noun.sorting, where, orderBy as readonly Order<Field>[], page);
      const { cypher, params } = await noun.condition(engine, where);
      const node = project('n', noun.fields, fields);
      const fragments = { where: cypher, row: `${node.cypher} AS row` };
      return readPage(engine, query(`${noun.plural}-page`), walk, { fragments, params }, (row) =>
        node.decode(row['row']),
      );
    },

    async count(where) {
      const { cypher, params } = await noun.condition(engine, where);
      const filled = fill(query(`${noun.plural}-count`), { where: cypher });
      const [row] = await engine.read(filled, params);
      return Number(row?.['total'] ?? 0);
    },
  };
}

/** Rows with `asked` and `row` as a Map; where several rows answer one question the last one counts. */
export async function readAsked<Name extends string, T>(
  engine: Engine,
  name: string,
  keys: readonly Name[],
  { cypher, decode }: Projection<T>,
): Promise<Map<Name, T>> {
  if (keys.length === 0) return new Map();
  const filled = fill(query(name), { row: `${cypher} AS row` });
  const rows: Row[] = await engine.read(filled, { keys: [...new Set(keys)] });
  return new Map(rows.map((row) => [row['asked'] as Name, decode(row['row'])]));
}

/** Nodes of one noun by slug; a slug without one is absent. */
export function readNamedBySlug<Slug extends string, T>(
  engine: Engine,
  noun: Pick<NamedNoun<T, never, never>, 'plural' | 'fields'>,
  slugs: readonly Slug[],
): Promise<Map<Slug, T>> {
  return readAsked(engine, `${noun.plural}-by-slug`, slugs, project('n', noun.fields));
}
