// Salton, G. and Buckley, C. (1988). Term-weighting approaches in automatic text retrieval.
// https://doi.org/10.1016/0306-4573(88)90021-0

import { idf, keyness, type Model } from './model.ts';
import type { PaperFacts } from './paper-facts.ts';
import { type PaperTerm, paperTerms } from './paper-terms.ts';
import { type SparseVector, toSparseVector } from './sparse-vector.ts';
import { type Block, blocks } from './vector-settings.ts';

function weigh(model: Model, term: PaperTerm): number {
  const rare = term.weight * idf(model, term.id);
  return rare * keyness(model, term) ** model.settings.keynessPower;
}

/**
 * A paper's vector: each block scaled to its share, the heaviest terms of all, the whole of length 1. Two papers'
 * score is the dot product of theirs. Empty for a paper of which nothing distinctive is known.
 */
export function vectorise(model: Model, facts: PaperFacts): SparseVector {
  const weighed: Record<Block, [id: number, weight: number][]> = {
    concept: [],
    topic: [],
    organization: [],
    author: [],
    text: [],
    citation: [],
  };
  for (const term of paperTerms(facts, model.hubs, model.settings)) {
    const weight = weigh(model, term);
    if (weight > 0) weighed[term.block].push([term.id, weight]);
  }
  const entries = new Map<number, number>();
  for (const block of blocks) {
    if (model.settings.shares[block] === 0) continue;
    const length = Math.sqrt(weighed[block].reduce((sum, [, weight]) => sum + weight * weight, 0));
    const scale = Math.sqrt(model.settings.shares[block]) / length;
    for (const [id, weight] of weighed[block]) {
      entries.set(id, (entries.get(id) ?? 0) + scale * weight);
    }
  }
  return toSparseVector(entries, model.settings.most);
}
