// Salton, G. and Buckley, C. (1988). Term-weighting approaches in automatic text retrieval.
// https://doi.org/10.1016/0306-4573(88)90021-0

import { idf, keyness, type Model } from './model.ts';
import type { PaperFacts } from './paper-facts.ts';
import { type PaperTerm, paperTerms } from './paper-terms.ts';
import { type SparseVector, toSparseVector } from './sparse-vector.ts';
import { blocks } from './vector-settings.ts';

function weigh(model: Model, { id, block, pair, weight }: PaperTerm): number {
  const rare = weight * idf(model, id);
  return block === 'text' ? rare * keyness(model, id, pair) ** model.settings.keynessPower : rare;
}

/**
 * A paper's vector: each block scaled to its share, the heaviest terms of all, the whole of length 1. Two papers'
 * score is the dot product of theirs. Empty for a paper of which nothing distinctive is known.
 */
export function vectorise(model: Model, facts: PaperFacts): SparseVector {
  const entries = new Map<number, number>();
  const terms = paperTerms(facts, model.hubs, model.settings);
  for (const block of blocks) {
    const weighed = terms
      .filter((term) => term.block === block)
      .map((term) => [term.id, weigh(model, term)] as const);
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    if (length === 0) continue;
    const scale = Math.sqrt(model.settings.shares[block]) / length;
    for (const [id, weight] of weighed) entries.set(id, (entries.get(id) ?? 0) + scale * weight);
  }
  return toSparseVector(entries, model.settings.most);
}
