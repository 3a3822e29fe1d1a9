import type { Statement } from '../engine.ts';
import type { Query } from '../query.ts';

/** No statement takes more rows at once: memory and locks stay small, and speed is at its best. */
const mostRows = 2_000;

/** Runs a query over all rows, some thousands a statement; no statement for no rows. */
export function overRows(query: Query, name: string, rows: readonly unknown[]): Statement[] {
  return toChunks(rows).map((chunk) => ({ query, params: { [name]: chunk } }));
}

export function toChunks<Item>(items: readonly Item[], size = mostRows): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
