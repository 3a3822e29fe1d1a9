import type { Row } from '../engine.ts';

/** Rows by what was asked, each group in the order in which its rows came. */
export function groupRows<Key extends string, T>(
  rows: readonly Row[],
  by: string,
  decode: (row: Row) => T,
): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const row of rows) {
    const key = row[by] as Key;
    const group = groups.get(key);
    if (group) group.push(decode(row));
    else groups.set(key, [decode(row)]);
  }
  return groups;
}
