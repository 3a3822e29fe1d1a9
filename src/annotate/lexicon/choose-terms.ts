import type { Span } from '../../domain/text.ts';
import type { ExtractedTerm } from './extracted-term.ts';

/** A phrase that never stands outside a better, longer one must be at least so likely to be a term by itself. */
const leastOfPart = 0.3;
/** The same for a phrase that holds a better, shorter one. */
const leastOfWhole = 0.4;

/** Leaves out what says again what a better term says. Best first in, best first out. */
export function chooseTerms(ranked: readonly ExtractedTerm[]): ExtractedTerm[] {
  const chosen: ExtractedTerm[] = [];
  for (const term of ranked) {
    const { score } = term;
    const repeats =
      score < leastOfWhole &&
      chosen.some(
        (better) =>
          (score < leastOfPart && isPart(term, better)) ||
          better.spans.some((span) => lies(span, term)),
      );
    if (!repeats) chosen.push(term);
  }
  return chosen;
}

function isPart(term: ExtractedTerm, whole: ExtractedTerm): boolean {
  return term.spans.every((span) => lies(span, whole));
}

function lies({ field, start, end }: Span, whole: ExtractedTerm): boolean {
  return whole.spans.some((span) => span.field === field && span.start <= start && end <= span.end);
}
