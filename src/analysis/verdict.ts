import type { Contribution, Signal } from './contribution.ts';

export type RelationVerdict = 'STRONG' | 'RELATED' | 'WEAK' | 'UNRELATED';

/**
 * The least score of each verdict, and what concepts alone must bring to make a pair with a lower score WEAK. Fitted on the
 * seed page's pairs, 154 graded by a reader and 374 that nobody grades: the mean over grades of the share that gets its
 * own verdict is 0.74 there, best in a grid, and flat between STRONG 0.16 and 0.185 and between RELATED 0.075 and 0.095.
 * `papergraph evaluate relatedness` prints how verdicts spread over grades.
 */
export const verdictThresholds = {
  STRONG: 0.165,
  RELATED: 0.09,
  WEAK: 0.06,
  concepts: 0.005,
} as const;

const telling: ReadonlySet<Signal> = new Set(['CONCEPT', 'BROADER_CONCEPT', 'CITATION']);

/** What concepts, met directly or through narrower ones, and citations bring to a score. Hubs bring nothing. */
export const conceptPart = (contributions: readonly Contribution[]): number =>
  contributions
    .filter(({ signal }) => telling.has(signal))
    .reduce((sum, { value }) => sum + value, 0);

/**
 * How a score reads: of two papers, or of a paper under several seeds. A concept that both speak of, and that is no hub,
 * ties them weakly even where little else does, and so does a citation.
 */
export function verdictOf(score: number, concepts: number): RelationVerdict {
  if (score >= verdictThresholds.STRONG) return 'STRONG';
  if (score >= verdictThresholds.RELATED) return 'RELATED';
  const weak = score >= verdictThresholds.WEAK || concepts >= verdictThresholds.concepts;
  return weak ? 'WEAK' : 'UNRELATED';
}
