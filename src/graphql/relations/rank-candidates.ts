import { dot, type SparseVector } from '../../analysis/sparse-vector.ts';
import type { PaperKey } from '../../domain/paper.ts';

export type ScoredPaper = { readonly key: PaperKey; readonly score: number };

/** Candidates by their exact score under a question, best first, ties by key. Only what scores above 0 is listed. */
export function rankCandidates(
  question: SparseVector,
  candidates: Iterable<readonly [PaperKey, SparseVector]>,
): ScoredPaper[] {
  const scored: ScoredPaper[] = [];
  for (const [key, vector] of candidates) {
    const score = dot(question, vector);
    if (score > 0) scored.push({ key, score });
  }
  return scored.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
