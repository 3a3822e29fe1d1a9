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

/** Words of a field in text order; null where something that is no term stands between two. */
function* wordsOf(text: string): Generator<Word | null> {
  let before = 0;
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const folded = match[0].normalize('NFKC').toLowerCase();
    if (clause.test(text.slice(before, start))) yield null;
    before = start + match[0].length;
    if (folded.length < 2 || stopWords.has(folded) || /^\d+$/.test(folded)) yield null;
    else yield { stem: stem(folded), start, end: before };
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
