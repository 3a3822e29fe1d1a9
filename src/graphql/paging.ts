import { BadUserInput } from '../domain/errors.ts';
import type { Page, PageRequest } from '../domain/page.ts';
import type { List, ListRequest, Relation } from '../store/graph-reader.ts';
import type { Loaders } from './loaders.ts';

export const mostRows = 100;
export const usualRows = 20;

export type PageArguments = {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
};

/** Which rows are asked for: first/after or last/before, never both. */
export function toPageRequest({ first, after, last, before }: PageArguments): PageRequest {
  const backward = last != null || before != null;
  if (backward && (first != null || after != null)) {
    throw new BadUserInput('Page with first and after, or with last and before, never with both.');
  }
  const [name, limit] = backward ? ['last', last] : ['first', first];
  if (limit != null && (limit < 1 || limit > mostRows)) {
    throw new BadUserInput(`"${name}" is from 1 to ${mostRows}, not ${limit}.`);
  }
  return {
    limit: limit ?? usualRows,
    direction: backward ? 'backward' : 'forward',
    cursor: (backward ? before : after) ?? null,
  };
}

/** A page as a connection. Neither rows nor count are read before a field asks for them. */
export function toConnection<Row, Edge extends { readonly node: unknown }>(
  readPage: () => Promise<Page<Row>>,
  toEdge: (row: Row) => Edge,
  totalCount: () => Promise<number>,
) {
  let started: Promise<Page<Row>> | undefined;
  const page = () => {
    started ??= readPage();
    return started;
  };

  return {
    get edges() {
      return page().then(({ rows }) =>
        rows.map((shown) => ({
          ...toEdge(shown.row),
          get cursor() {
            return shown.cursor;
          },
        })),
      );
    },
    get pageInfo() {
      return page().then(({ rows, hasNext, hasPrevious }) => ({
        hasNextPage: hasNext,
        hasPreviousPage: hasPrevious,
        startCursor: rows.at(0)?.cursor ?? null,
        endCursor: rows.at(-1)?.cursor ?? null,
      }));
    },
    totalCount,
  };
}

/** The page of a list at the root. */
export function listConnection<Row, Filter, Field extends string>(
  list: List<Row, Filter, Field>,
  request: ListRequest<Filter, Field>,
) {
  return toConnection(
    () => list.page(request),
    (node) => ({ node }),
    () => list.count(request.where),
  );
}

/** The page of a relation that hangs on one node; nodes beside each other are read together. */
export function relationConnection<
  From,
  Row,
  Filter,
  Field extends string,
  Edge extends { readonly node: unknown },
>(
  loaders: Loaders,
  relation: Relation<From, Row, Filter, Field>,
  from: From,
  request: ListRequest<Filter, Field>,
  toEdge: (row: Row) => Edge,
) {
  return toConnection(
    () => loaders.page(relation, request).load(from),
    toEdge,
    () => loaders.count(relation, request.where).load(from),
  );
}
