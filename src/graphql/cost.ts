import { complexityFromQuery } from '@pothos/plugin-complexity';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { QueryTooCostly } from '../domain/errors.ts';
import { mostRows, usualRows } from './paging.ts';

/** The longest lists that were met while a query was counted. */
type Counted = { name: string; rows: number }[];

/**
 * How many nodes a field can bring: a list with `first` or `last` brings that many and multiplies what hangs on its
 * rows; everything else counts through. More than a page may hold is refused by the page itself.
 */
export function nodesOfField(
  args: Record<string, unknown>,
  counted: object,
  field: { readonly name: string; readonly args: readonly { readonly name: string }[] },
): { field: number; multiplier: number } {
  if (!field.args.some(({ name }) => name === 'first')) return { field: 0, multiplier: 1 };
  const asked = args['first'] ?? args['last'];
  const rows = typeof asked === 'number' ? Math.min(Math.max(asked, 0), mostRows) : usualRows;
  const lists = Array.isArray(args['by']) ? args['by'].length : 1;
  if (Array.isArray(counted)) {
    counted.push({ name: field.name, rows });
  }
  return { field: rows * lists, multiplier: rows };
}

/** Refuses a query that could touch more than `limit` nodes, before any of it runs. */
export function refuseCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  limit: number,
): void {
  const lists: Counted = [];
  const { complexity } = complexityFromQuery(document, { schema, ctx: lists, variables });
  if (complexity <= limit) return;
  const longest = lists.reduce((most, list) => (list.rows > most.rows ? list : most));
  throw new QueryTooCostly(
    `This query could touch ${complexity} nodes, and an answer may touch ${limit}. ` +
      `Lower "first" of "${longest.name}" (${longest.rows} now), or ask in several queries.`,
    { complexity },
  );
}
