/** Two papers and how related a reader finds them: 3 strongly, 2 related, 1 weakly, 0 not. */
export type GradedPair = { readonly a: string; readonly b: string; readonly grade: number };

/** What each paper gains a reader of another one, 2^grade − 1: pairs count both ways, those nobody graded nothing. */
export function gradeGains(pairs: readonly GradedPair[]): Map<string, Map<string, number>> {
  const gains = new Map<string, Map<string, number>>();
  const note = (from: string, to: string, grade: number) => {
    const list = gains.get(from) ?? new Map<string, number>();
    gains.set(from, list.set(to, 2 ** grade - 1));
  };
  for (const { a, b, grade } of pairs) {
    note(a, b, grade);
    note(b, a, grade);
  }
  return gains;
}

/** The strongly related partners of each paper that has any. */
export function strongPartners(pairs: readonly GradedPair[]): Map<string, Set<string>> {
  const partners = new Map<string, Set<string>>();
  for (const { a, b, grade } of pairs) {
    if (grade < 3) continue;
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return partners;
}
