// Järvelin, K. and Kekäläinen, J. (2002). Cumulated gain-based evaluation of IR techniques.
// https://doi.org/10.1145/582415.582418

const discounted = (gains: readonly number[]) =>
  gains.reduce((sum, gain, at) => sum + gain / Math.log2(at + 2), 0);

/**
 * How near the first k of a ranked list come to the best list there could be: 0 to 1. What is not in `gains`
 * gains nothing; null where nothing could be gained.
 */
export function ndcg(
  ranked: readonly string[],
  gains: ReadonlyMap<string, number>,
  k = 10,
): number | null {
  const ideal = [...gains.values()].filter((gain) => gain > 0).sort((a, b) => b - a);
  if (ideal.length === 0) return null;
  const reached = ranked.slice(0, k).map((key) => Math.max(0, gains.get(key) ?? 0));
  return discounted(reached) / discounted(ideal.slice(0, k));
}

/** The share of the wanted that stands in the first k; null where nothing is wanted. */
export function recall(
  ranked: readonly string[],
  wanted: ReadonlySet<string>,
  k = 5,
): number | null {
  if (wanted.size === 0) return null;
  return new Set(ranked.slice(0, k).filter((key) => wanted.has(key))).size / wanted.size;
}
