import type { Engine, Row, Statement } from '../engine.ts';
import type { Query } from '../query.ts';

/** No statement takes more rows at once: memory and locks stay small, and speed is at its best. */
const mostRows = 2_000;

/** Runs a query over all rows, some thousands a statement; no statement for no rows. */
export function overRows(query: Query, name: string, rows: readonly unknown[]): Statement[] {
  return toChunks(rows).map((chunk) => ({ query, params: { [name]: chunk } }));
}

/** Asks a query about all items, some thousands at once. */
export async function readOver(
  engine: Engine,
  query: Query,
  name: string,
  items: readonly unknown[],
): Promise<Row[]> {
  const answers: Row[][] = [];
  for (const chunk of toChunks(items)) answers.push(await engine.read(query, { [name]: chunk }));
  return answers.flat();
}

export function toChunks<Item>(items: readonly Item[], size = mostRows): Item[][] {
  const chunks: Item[][] = [];
  for (let start = 0; start < items.length; start += size) {
    chunks.push(items.slice(start, start + size));
  }
  return chunks;
}
