import type { Contribution } from './contribution.ts';

/** What citations say of two papers, in one plain sentence; null where they say nothing. `keys`: of the papers themselves. */
export function citationSentence(
  contributions: readonly Contribution[],
  keys: ReadonlySet<string>,
): string | null {
  const reasons = contributions.filter(({ signal, value }) => signal === 'CITATION' && value > 0);
  if (reasons.length === 0) return null;
  const shared = reasons.filter(({ slug }) => slug === null || !keys.has(slug));
  const [only] = shared;
  const common = shared.length === 1 ? `“${only?.label}”` : `${shared.length} of the same papers`;
  if (shared.length === reasons.length) return `Both cite ${common}.`;
  const direct = keys.size > 2 ? 'One of them cites another' : 'One cites the other';
  return only ? `${direct}, and both cite ${common}.` : `${direct}.`;
}
