import { BadCursor } from '../../domain/errors.ts';
import type { Page, PageRequest } from '../../domain/page.ts';
import { listHash, parseCursor, toCursor } from '../../store/read/cursor.ts';

/** A ranked list holds this many. */
export const mostRanked = 1_000;

/** Names a ranked list of one revision: what decides its rows and their order. */
export type RankedList = { readonly hash: string; readonly revision: number };

export const rankedList = (name: string, asked: unknown, revision: number): RankedList => ({
  hash: listHash(name, asked, []),
  revision,
});

/** Ranks from 0, the last one not included. An open end is the end of the list, wherever that is. */
export type RankWindow = { readonly from: number; readonly to: number } | { readonly last: number };

/** The ranks that a page shows. A cursor of another revision is refused: its ranks are of a list that is gone. */
export function windowOf(
  { hash, revision }: RankedList,
  { limit, direction, cursor }: PageRequest,
): RankWindow {
  const rank = cursor === null ? null : rankOf(hash, revision, cursor);
  if (direction === 'forward') {
    const from = rank === null ? 0 : rank + 1;
    return { from, to: from + limit };
  }
  return rank === null ? { last: limit } : { from: Math.max(0, rank - limit), to: rank };
}

/** How many of the best are needed to show a window and to know whether more follow. */
export const rowsNeeded = (window: RankWindow): number =>
  'last' in window ? mostRanked : Math.min(mostRanked, window.to + 1);

/** Cuts the window out of as many of the best as `rowsNeeded` asks for. */
export function cutPage<Row>(
  { hash, revision }: RankedList,
  window: RankWindow,
  best: readonly Row[],
): Page<Row> {
  const ranked = best.slice(0, mostRanked);
  const end = ranked.length;
  const [from, to] =
    'last' in window
      ? [Math.max(0, end - window.last), end]
      : [Math.min(window.from, end), Math.min(window.to, end)];
  return {
    rows: ranked.slice(from, to).map((row, at) => ({
      row,
      cursor: toCursor(hash, [revision, from + at]),
    })),
    hasNext: to < end,
    hasPrevious: from > 0,
  };
}

function rankOf(hash: string, revision: number, cursor: string): number {
  const [madeFor, rank] = parseCursor(hash, cursor, 2);
  if (madeFor !== revision) throw new BadCursor('the papers were analysed again since');
  const isRank = typeof rank === 'number' && Number.isInteger(rank) && rank >= 0;
  if (!isRank || rank >= mostRanked) throw new BadCursor('it is not one of ours');
  return rank;
}
