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
  let at = 0;
  for (const span of spans) {
    at = lastBefore(span, wholes, at);
    if (!lies(span, wholes[at])) return false;
  }
  return true;
}

function anyLiesIn(spans: readonly Span[], wholes: readonly Span[]): boolean {
  let at = 0;
  for (const span of spans) {
    at = lastBefore(span, wholes, at);
    if (lies(span, wholes[at])) return true;
  }
  return false;
}

/**
 * Where the last whole stands that begins no later, from a place on. If any holds the span that one does: the spans of a term
 * have equally many words, so that of two the later one also ends later. A text of one phrase has thousands of them.
 */
function lastBefore(span: Span, wholes: readonly Span[], from: number): number {
  let at = from;
  for (let next = wholes[at + 1]; next && beginsBy(next, span); next = wholes[at + 1]) at++;
  return at;
}

/** The title comes first. */
function beginsBy(whole: Span, { field, start }: Span): boolean {
  return whole.field === field ? whole.start <= start : whole.field === 'title';
}

function lies({ field, start, end }: Span, whole: Span | undefined): boolean {
  return whole !== undefined && whole.start <= start && end <= whole.end && whole.field === field;
}
