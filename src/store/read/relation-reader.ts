import type { Order } from '../../domain/orders.ts';
import type { Page } from '../../domain/page.ts';
import type { Engine, Row } from '../engine.ts';
import type { Relation } from '../graph-reader.ts';
import { fill, query } from '../query.ts';
import { project, type StoredFields } from '../rows/stored-fields.ts';
import { groupRows } from './group-rows.ts';
import { toKeyset } from './keyset.ts';
import { type Sorting, toPage, toWalk } from './page-reader.ts';
import type { Predicate } from './predicate.ts';

/** What differs between one relation and the next: its query files, its order, and how a row is read. */
export type RelationNoun<Node, Edge, T, Filter, Field extends string> = {
  /** `<name>-page.cypher` and `<name>-count.cypher`. */
  readonly name: string;
  readonly sorting: Omit<Sorting<Field>, 'name'>;
  /** The name of the far node in the queries; the edge is m. */
  readonly variable: 'n' | 'p';
  readonly node: StoredFields<Node>;
  readonly edge: StoredFields<Edge>;
  readonly toRow: (node: Node, edge: Edge) => T;
  /** The filter as a condition on the far node and the edge m. */
  readonly condition: (engine: Engine, where: Filter) => Promise<Predicate>;
};

const isNeeded = (fields: readonly string[] | undefined, ...names: readonly string[]) =>
  fields === undefined || names.some((name) => fields.includes(name));

/** The rows beside each of many nodes: one statement for all nodes, and each node's page cut in the database. */
export function relation<From extends string, Node, Edge, T, Filter, Field extends string>(
  engine: Engine,
  noun: RelationNoun<Node, Edge, T, Filter, Field>,
): Relation<From, T, Filter, Field> {
  return {
    async pages(from, { where, orderBy, page, fields }) {
      const sorting = { ...noun.sorting, name: noun.name };
      const walk = toWalk(sorting, where, orderBy as readonly Order<Field>[], page);
      const condition = await noun.condition(engine, where);
      const keyset = toKeyset(walk.keys, walk.place, page.direction === 'backward');
      const node = project(noun.variable, noun.node, fields);
      const edge = project('m', noun.edge, fields);
      const filled = fill(query(`${noun.name}-page`), {
        where: condition.cypher,
        after: keyset.after,
        order: keyset.order,
        sort: keyset.sort,
        // only cursors need them
        sorts: isNeeded(fields, 'cursor', 'pageInfo') ? keyset.sorts : 'null AS sort',
        row: `${node.cypher} AS row`,
        edge: `${edge.cypher} AS edge`,
      });
      const rows = await engine.read(filled, {
        ...condition.params,
        ...keyset.params,
        keys: [...new Set(from)],
        limit: page.limit + 1,
      });
      const byNode = groupRows<From, Row>(rows, 'asked', (row) => row);
      return new Map<From, Page<T>>(
        from.map((key) => [
          key,
          toPage(walk, byNode.get(key) ?? [], (row) =>
            noun.toRow(node.decode(row['row']), edge.decode(row['edge'])),
          ),
        ]),
      );
    },

    async counts(from, where) {
      const condition = await noun.condition(engine, where);
      const filled = fill(query(`${noun.name}-count`), { where: condition.cypher });
      const rows = await engine.read(filled, {
        ...condition.params,
        keys: [...new Set(from)],
      });
      return new Map(rows.map((row) => [row['asked'] as From, Number(row['total'])]));
    },
  };
}
