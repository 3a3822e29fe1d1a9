import { dot, type SparseVector } from './sparse-vector.ts';

/** Candidates by their score under a question, best first, ties by key; only positive scores, none of `without`. */
export function rankByTaste(
  query: SparseVector,
  candidates: ReadonlyMap<string, SparseVector>,
  without: ReadonlySet<string> = new Set(),
): { readonly key: string; readonly score: number }[] {
  return [...candidates]
    .filter(([key]) => !without.has(key))
    .map(([key, vector]) => ({ key, score: dot(query, vector) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
}
