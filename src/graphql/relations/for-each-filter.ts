import { canonicalJson } from '../../domain/canonical-json.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';

/** Hands out one loader for each filter, so that all who ask with the same one are answered by one read. */
export function forEachFilter<Loader>(
  make: (where: PaperFilter) => Loader,
): (where: PaperFilter) => Loader {
  const loaders = new Map<string, Loader>();

  return (where) => {
    const name = canonicalJson(where);
    const known = loaders.get(name);
    if (known) return known;
    const loader = make(where);
    loaders.set(name, loader);
    return loader;
  };
}
