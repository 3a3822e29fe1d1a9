import type { Span } from '../../domain/text.ts';
import type { ExtractedTerm } from './extracted-term.ts';

/** A phrase that never stands outside a better, longer one must be at least so likely to be a term by itself. */
const leastOfPart = 0.3;
/** The same for a phrase that holds a better, shorter one. */
const leastOfWhole = 0.4;

/** Leaves out what says again what a better term says. Best first in, best first out. */
export function chooseTerms(ranked: readonly ExtractedTerm[]): ExtractedTerm[] {
  const chosen: ExtractedTerm[] = [];
  for (const term of ranked) if (!repeats(term, chosen)) chosen.push(term);
  return chosen;
}

function repeats(term: ExtractedTerm, chosen: readonly ExtractedTerm[]): boolean {
  const { score, spans } = term;
  if (score >= leastOfWhole) return false;
  for (const better of chosen) {
    if (score < leastOfPart && allLieIn(spans, better.spans)) return true;
    if (anyLiesIn(better.spans, spans)) return true;
  }
  return false;
}

function allLieIn(spans: readonly Span[], wholes: readonly Span[]): boolean {
  for (const span of spans) if (!lies(span, wholes)) return false;
  return true;
}

function anyLiesIn(spans: readonly Span[], wholes: readonly Span[]): boolean {
  for (const span of spans) if (lies(span, wholes)) return true;
  return false;
}

function lies({ field, start, end }: Span, wholes: readonly Span[]): boolean {
  for (const whole of wholes) {
    if (whole.start <= start && end <= whole.end && whole.field === field) return true;
  }
  return false;
}
