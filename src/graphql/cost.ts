import { complexityFromQuery } from '@pothos/plugin-complexity';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { QueryTooCostly } from '../domain/errors.ts';
import { mostRows, usualRows } from './paging.ts';

/** A list that was met while a query was counted, and the argument that says how long it is. */
type Counted = { name: string; argument: string; rows: number };

/**
 * How many nodes a field can bring: a list with `first` or `last` brings that many and multiplies what hangs on its
 * rows, and so do given ids and papers; paths bring a node for each hop, and a drawing its limits. Everything else counts through. More than a page
 * may hold is refused by the page itself.
 */
export function nodesOfField(
  args: Record<string, unknown>,
  counted: object,
  field: { readonly name: string; readonly args: readonly { readonly name: string }[] },
): { field: number; multiplier: number } {
  if (field.args.some(({ name }) => name === 'limits')) return toDrawn(args, counted, field.name);
  const list = toCounted(args, field);
  if (list === null) return { field: 0, multiplier: 1 };
  if (Array.isArray(counted)) counted.push(list);
  const lists = Array.isArray(args['by']) ? args['by'].length : 1;
  return { field: list.rows * lists, multiplier: list.rows };
}

/** A drawing: only its nodes lead on. */
function toDrawn({ limits }: Record<string, unknown>, counted: object, name: string) {
  const asked = (typeof limits === 'object' ? limits : null) as Record<string, unknown> | null;
  const bound = (key: string, usual: number) => {
    const value = asked?.[key];
    return typeof value === 'number' ? Math.max(value, 0) : usual;
  };
  const [nodes, edges] = [bound('nodes', 200), bound('edges', 600)];
  if (Array.isArray(counted)) counted.push({ name, argument: 'limits', rows: nodes });
  return { field: nodes + edges, multiplier: nodes };
}

function toCounted(
  { first, last, ids, papers, maxHops }: Record<string, unknown>,
  { name, args }: Parameters<typeof nodesOfField>[2],
): Counted | null {
  const atMost = (rows: number) => Math.min(Math.max(rows, 0), mostRows);
  if (Array.isArray(ids)) return { name, argument: 'ids', rows: atMost(ids.length) };
  if (Array.isArray(papers)) return { name, argument: 'papers', rows: atMost(papers.length) };
  if (typeof first === 'number') {
    const hops = typeof maxHops === 'number' ? Math.max(maxHops, 1) : 1;
    return { name, argument: 'first', rows: atMost(first * hops) };
  }
  if (typeof last === 'number') return { name, argument: 'last', rows: atMost(last) };
  const paged = args.some((argument) => argument.name === 'first');
  return paged ? { name, argument: 'first', rows: usualRows } : null;
}

/** Refuses a query that could touch more than `limit` nodes, before any of it runs. */
export function refuseCostly(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Record<string, unknown>,
  limit: number,
): void {
  const lists: Counted[] = [];
  const { complexity } = complexityFromQuery(document, { schema, ctx: lists, variables });
  if (complexity <= limit) return;
  const longest = lists.reduce((most, list) => (list.rows > most.rows ? list : most));
  throw new QueryTooCostly(
    `This query could touch ${complexity} nodes, and an answer may touch ${limit}. ` +
      `Lower "${longest.argument}" of "${longest.name}" (${longest.rows} now), or ask in several queries.`,
    { complexity },
  );
}
