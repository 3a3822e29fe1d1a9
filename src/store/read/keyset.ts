import type { Direction, Order } from '../../domain/orders.ts';
import type { Params } from '../engine.ts';
import type { Place } from './cursor.ts';

/**
 * One step of an order. `expression` is Cypher from a closed set of our own, read before the row is projected.
 * Nulls come last both ways.
 */
export type SortKey = {
  readonly expression: string;
  readonly direction: Direction;
  readonly nullable: boolean;
};

/** Cypher for one stretch of a list: which rows lie beyond the cursor, how they are sorted, what is returned as s0, s1… */
export type Keyset = {
  readonly after: string;
  readonly order: string;
  readonly sort: string;
  readonly sorts: string;
  readonly params: Params;
};

/**
 * Keyset paging over sort keys, the last of them unique. `backward` walks the list from its end: the caller turns the
 * rows round again. A place of null means from the first row on.
 */
export function toKeyset(keys: readonly SortKey[], place: Place | null, backward: boolean): Keyset {
  const aliases = keys.map((_, index) => `s${index}`);
  const order = keys.flatMap(({ expression, direction, nullable }, index) => {
    if (expression === 'null') return [];
    const down = (direction === 'DESC') !== backward;
    return [
      ...(nullable ? [`s${index} IS NULL${backward ? ' DESC' : ''}`] : []),
      `s${index}${down ? ' DESC' : ''}`,
    ];
  });
  const sort = keys.map(({ expression }, index) => `${expression} AS s${index}`).join(', ');
  return {
    after: place === null ? 'true' : beyond(keys, place, backward),
    order: order.join(', '),
    sort,
    sorts: `[${aliases.join(', ')}] AS sort`,
    params: Object.fromEntries((place ?? []).map((value, index) => [`place${index}`, value])),
  };
}

function beyond(keys: readonly SortKey[], place: Place, backward: boolean): string {
  const ways = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((before, at) => sameAs(before, at, place));
    return [...equal, strictlyBeyond(key, index, place, backward)].join(' AND ');
  });
  const [first] = keys;
  // The bound alone can be read off an index; the alternatives behind it cannot.
  const bound =
    first && !first.nullable && keys.length > 1
      ? `${first.expression} ${(first.direction === 'DESC') !== backward ? '<=' : '>='} $place0 AND `
      : '';
  return `${bound}(${ways.map((way) => `(${way})`).join(' OR ')})`;
}

function sameAs({ expression }: SortKey, index: number, place: Place): string {
  return place[index] === null ? `${expression} IS NULL` : `${expression} = $place${index}`;
}

function strictlyBeyond(key: SortKey, index: number, place: Place, backward: boolean): string {
  const { expression, direction, nullable } = key;
  if (place[index] === null) return backward ? `${expression} IS NOT NULL` : 'false';
  const down = (direction === 'DESC') !== backward;
  const compared = `${expression} ${down ? '<' : '>'} $place${index}`;
  return nullable && !backward ? `(${compared} OR ${expression} IS NULL)` : compared;
}

/** A part of a list that is asked for by itself: its rows satisfy `where` and are sorted by `keys`. */
export type Segment = {
  readonly where: string;
  readonly keys: readonly SortKey[];
  readonly place: Place | null;
};

/**
 * Cuts a list whose first sort field may be null into the rows with a value and those without, in the order in which
 * they are walked from the place on. Each can be read off an index; both together would have to be sorted whole.
 */
export function toSegments(
  keys: readonly SortKey[],
  place: Place | null,
  backward: boolean,
): Segment[] {
  const [first, ...rest] = keys;
  if (!first?.nullable) return [{ where: 'true', keys, place }];
  const valued = {
    where: `${first.expression} IS NOT NULL`,
    keys: [{ ...first, nullable: false }, ...rest],
  };
  // the value keeps its place among the sort values, so that cursors look alike in both parts
  const nulls = {
    where: `${first.expression} IS NULL`,
    keys: [{ expression: 'null', direction: 'ASC', nullable: true } as const, ...rest],
  };
  const walked = backward ? [nulls, valued] : [valued, nulls];
  if (place === null) return walked.map((part) => ({ ...part, place: null }));
  const inNulls = place[0] === null;
  const from = walked.indexOf(inNulls ? nulls : valued);
  return walked.slice(from).map((part, index) => ({ ...part, place: index === 0 ? place : null }));
}

/** Sort keys for an order: each field's expression, its own ending, and each expression once. */
export function toSortKeys<Field extends string>(
  orderBy: readonly Order<Field>[],
  fields: Readonly<Record<Field, Pick<SortKey, 'expression' | 'nullable'>>>,
  byDefault: readonly SortKey[],
  key: string,
): SortKey[] {
  const asked = orderBy.map(({ field, direction }) => ({ ...fields[field], direction }));
  const wanted = asked.length > 0 ? asked : byDefault;
  const ended = [...wanted, { expression: key, direction: 'ASC' as const, nullable: false }];
  return ended.filter(
    ({ expression }, index) =>
      ended.findIndex((other) => other.expression === expression) === index,
  );
}
