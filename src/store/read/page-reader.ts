import type { Order } from '../../domain/orders.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import type { Engine, Params, Row } from '../engine.ts';
import { fill, type Query } from '../query.ts';
import { listHash, type Place, parseCursor, toCursor } from './cursor.ts';
import { type SortKey, toKeyset, toSegments, toSortKeys } from './keyset.ts';
import type { RememberedDays } from './remembered-days.ts';

/** What is fixed about a sorted list: its name, the fields it can be sorted by, and the key that ends every order. */
export type Sorting<Field extends string> = {
  readonly name: string;
  readonly fields: Readonly<Record<Field, Pick<SortKey, 'expression' | 'nullable'>>>;
  readonly byDefault: readonly SortKey[];
  readonly key: string;
};

/** A sorted list with its cursor read: ready to be asked for rows. */
export type Walk = {
  readonly list: string;
  readonly keys: readonly SortKey[];
  readonly place: Place | null;
  readonly page: PageRequest;
};

export function toWalk<Field extends string>(
  sorting: Sorting<Field>,
  where: unknown,
  orderBy: readonly Order<Field>[],
  page: PageRequest,
): Walk {
  const keys = toSortKeys(orderBy, sorting.fields, sorting.byDefault, sorting.key);
  const list = listHash(sorting.name, where, orderBy);
  const place = page.cursor === null ? null : parseCursor(list, page.cursor, keys.length);
  return { list, keys, place, page };
}

/** Rows as they came, `sort` beside each, at most one more than asked, become a page. */
export function toPage<T>(walk: Walk, rows: readonly Row[], decode: (row: Row) => T): Page<T> {
  const { limit, direction, cursor } = walk.page;
  const backward = direction === 'backward';
  const shown = rows.slice(0, limit);
  // one more than asked tells us whether a next page exists
  const more = rows.length > limit;
  const inOrder = backward ? shown.toReversed() : shown;
  return {
    rows: inOrder.map((row) => ({
      row: decode(row),
      // most rows are shown without theirs
      get cursor() {
        return toCursor(walk.list, row['sort'] as Place);
      },
    })),
    hasNext: backward ? cursor !== null : more,
    hasPrevious: backward ? more : cursor !== null,
  };
}

/**
 * One page of a list at the root: a second statement only where the first stretch of the order ends within the page, or
 * where `days`, which may know where its rows lie, guessed too narrowly.
 */
export async function readPage<T>(
  engine: Engine,
  template: Query,
  walk: Walk,
  filter: { readonly fragments: Readonly<Record<string, string>>; readonly params: Params },
  decode: (row: Row) => T,
  days: RememberedDays | null = null,
): Promise<Page<T>> {
  const backward = walk.page.direction === 'backward';
  const wanted = walk.page.limit + 1;
  const rows: Row[] = [];
  for (const segment of toSegments(walk.keys, walk.place, backward)) {
    if (rows.length >= wanted) break;
    const { after, order, sort, sorts, params } = toKeyset(segment.keys, segment.place, backward);
    const fragments = {
      ...filter.fragments,
      after: segment.where === 'true' ? after : `${segment.where} AND ${after}`,
      order,
      sort,
      sorts,
    };
    const limit = wanted - rows.length;
    const read = (over: Params, start = {}) =>
      engine.read(fill(template, { ...fragments, ...start }), {
        ...filter.params,
        ...params,
        ...over,
        limit,
      });
    const window = days?.windowFor(walk.list, segment, backward, limit);
    if (window) {
      const found = await read(window.params, { start: window.start });
      if (window.stillHolds(found)) return toPage(walk, found, decode);
    }
    const found = await read({});
    if (found.length >= limit) days?.learn(walk.list, segment, found);
    rows.push(...found);
  }
  return toPage(walk, rows, decode);
}
