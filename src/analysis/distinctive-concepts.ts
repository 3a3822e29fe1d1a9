import type { Model } from './model.ts';
import type { PaperFacts } from './paper-facts.ts';
import { paperTerms } from './paper-terms.ts';
import type { SparseVector } from './sparse-vector.ts';

/**
 * Slugs of the concepts that weigh most in what is asked, heaviest first, ties by slug: where candidates for it are
 * looked for. `papers` are those that the question was made of. Broader concepts that only narrower ones speak for
 * count too.
 */
export function distinctiveConcepts(
  model: Model,
  papers: readonly PaperFacts[],
  query: SparseVector,
  most: number,
): string[] {
  const weights = new Map(Array.from(query.ids, (id, at) => [id, query.weights[at] as number]));
  const found = new Map<string, number>();
  for (const facts of papers) {
    for (const { id, block, name } of paperTerms(facts, model.hubs, model.settings)) {
      const weight = weights.get(id) ?? 0;
      if (block === 'concept' && weight > 0) found.set(name, weight);
    }
  }
  return [...found]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([slug]) => slug);
}
