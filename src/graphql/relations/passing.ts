import DataLoader from 'dataloader';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';

export type PassingLoader = DataLoader<PaperKey, boolean>;

/** Hands out a loader for each filter, so that all who ask with the same one are answered by one read. */
export function createPassing(
  read: (keys: readonly PaperKey[], where: PaperFilter) => Promise<ReadonlySet<PaperKey>>,
): (where: PaperFilter) => PassingLoader {
  const loaders = new Map<string, PassingLoader>();

  return (where) => {
    const name = canonicalJson(where);
    const known = loaders.get(name);
    if (known) return known;
    const loader = new DataLoader<PaperKey, boolean>(async (keys) => {
      const passing = await read(keys, where);
      return keys.map((key) => passing.has(key));
    });
    loaders.set(name, loader);
    return loader;
  };
}
