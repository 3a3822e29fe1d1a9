import DataLoader from 'dataloader';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import { forEachFilter } from './for-each-filter.ts';

export type PassingLoader = DataLoader<PaperKey, boolean>;

/** Whether papers pass a filter. */
export function createPassing(
  read: (keys: readonly PaperKey[], where: PaperFilter) => Promise<ReadonlySet<PaperKey>>,
): (where: PaperFilter) => PassingLoader {
  return forEachFilter(
    (where) =>
      new DataLoader<PaperKey, boolean>(async (keys) => {
        const passing = await read(keys, where);
        return keys.map((key) => passing.has(key));
      }),
  );
}
