import type { PaperText, Span, TextField } from '../domain/text.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';

/** A stemmed word, or a pair of neighbouring ones (`draft model`), and every place where it stands. */
export type TextTerm = {
  readonly term: string;
  readonly pair: boolean;
  readonly spans: readonly Span[];
};

type Word = { readonly stem: string; readonly start: number; readonly end: number };

const word = /[\p{L}\p{N}]+/gu;
const clause = /[.,;:!?()[\]{}"“”]/;
const fields: readonly TextField[] = ['title', 'abstract'];

const known = new Map<string, string | null>();

/** The stem of a word as printed; null for one that is no term. */
function termOf(printed: string): string | null {
  const found = known.get(printed);
  if (found !== undefined) return found;
  const folded = printed.normalize('NFKC').toLowerCase();
  const none = folded.length < 2 || stopWords.has(folded) || /^\d+$/.test(folded);
  const made = none ? null : stem(folded);
  // a corpus repeats its words; bounded, because a text from outside may hold anything
  if (known.size < 200_000) known.set(printed, made);
  return made;
}

/** Words of a field in text order; null where something that is no term stands between two. */
function* wordsOf(text: string): Generator<Word | null> {
  let before = 0;
  for (const match of text.matchAll(word)) {
    const [printed] = match;
    const start = match.index;
    if (start - before > 1 && clause.test(text.slice(before, start))) yield null;
    before = start + printed.length;
    const term = termOf(printed);
    yield term === null ? null : { stem: term, start, end: before };
  }
}

/**
 * The terms of a text, in order of first appearance. What lies wholly inside a span of `hubs` is left out:
 * a concept too common to be a reason must not come back as words. A pair that reaches beyond it stays.
 */
export function textTerms(text: PaperText, hubs: readonly Span[] = []): TextTerm[] {
  const found = new Map<string, { term: string; pair: boolean; spans: Span[] }>();
  for (const field of fields) {
    const closed = hubs.filter((span) => span.field === field);
    const note = (term: string, pair: boolean, start: number, end: number) => {
      if (closed.some((span) => span.start <= start && end <= span.end)) return;
      const known = found.get(term);
      if (known) known.spans.push({ field, start, end });
      else found.set(term, { term, pair, spans: [{ field, start, end }] });
    };
    let previous: Word | null = null;
    for (const next of wordsOf((field === 'title' ? text.title : text.abstract) ?? '')) {
      if (next) note(next.stem, false, next.start, next.end);
      if (next && previous) {
        note(`${previous.stem} ${next.stem}`, true, previous.start, next.end);
      }
      previous = next;
    }
  }
  return [...found.values()];
}
