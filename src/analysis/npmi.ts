// Church, K. W. and Hanks, P. (1989). Word association norms, mutual information, and lexicography.
// https://doi.org/10.3115/981623.981633; normalised as by Bouma, G. (2009), GSCL (no DOI).

/**
 * How much more often two things stand together than chance would have it: −1 never, 0 as by chance, 1 always.
 * Counts are of papers: with a, with b, with both, in all.
 */
export function npmi(a: number, b: number, both: number, total: number): number {
  if (both === 0) return -1;
  if (both >= total) return 1;
  const mutual = Math.log((both * total) / (a * b));
  return Math.min(1, Math.max(-1, mutual / -Math.log(both / total)));
}
