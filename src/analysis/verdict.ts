export type RelationVerdict = 'STRONG' | 'RELATED' | 'WEAK' | 'UNRELATED';

/** The least score of each verdict. README "Why are these related?" says from which pairs. */
export const verdictThresholds = { STRONG: 0.13, RELATED: 0.07, WEAK: 0.05 } as const;

/** How a score reads: of two papers, or of a paper under several seeds. */
export function verdictOf(score: number): RelationVerdict {
  if (score >= verdictThresholds.STRONG) return 'STRONG';
  if (score >= verdictThresholds.RELATED) return 'RELATED';
  return score >= verdictThresholds.WEAK ? 'WEAK' : 'UNRELATED';
}
