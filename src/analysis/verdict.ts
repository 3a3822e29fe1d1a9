export type RelationVerdict = 'STRONG' | 'RELATED' | 'WEAK' | 'UNRELATED';

/**
 * The least score of each verdict: from 110 pairs of the seed page that were graded by hand before, and 418 not graded
 * and taken as unrelated. Of grade 3, 9 in 10 score 0.15 or more; most of grade 2 and none of grade 0 reach 0.07;
 * nine in ten of the others stay below 0.06.
 */
export const verdictThresholds = { STRONG: 0.15, RELATED: 0.075, WEAK: 0.05 } as const;

/** How a score reads: of two papers, or of a paper under several seeds. */
export function verdictOf(score: number): RelationVerdict {
  if (score >= verdictThresholds.STRONG) return 'STRONG';
  if (score >= verdictThresholds.RELATED) return 'RELATED';
  return score >= verdictThresholds.WEAK ? 'WEAK' : 'UNRELATED';
}
