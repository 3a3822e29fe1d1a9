import type { Entity } from '../domain/entity.ts';
import type { Span, TextField } from '../domain/text.ts';
import { toSearchTerms } from '../store/rows/search-terms.ts';
import type { TextSpan } from './types/span.ts';

/** More would not help anyone who looks at a list of hits. */
const mostHighlights = 50;

/** The words of an entity under which a search text finds it, in text order. */
export function highlight({ kind, value }: Entity, searchText: string): TextSpan[] {
  const terms = new Set(toSearchTerms(searchText));
  const texts: readonly (readonly [TextField, string | null])[] =
    kind === 'PAPER'
      ? [
          ['title', value.title],
          ['abstract', value.abstract],
        ]
      : [
          ['label', value.label],
          ...(kind === 'CONCEPT' ? value.aliases.map((alias) => ['alias', alias] as const) : []),
        ];
  return texts
    .flatMap(([field, text]) => (text === null ? [] : [...wordsWith(terms, field, text)]))
    .slice(0, mostHighlights);
}

/** Words are cut before they are folded, because folding changes lengths and spans point into the text as stored. */
function* wordsWith(terms: ReadonlySet<string>, field: Span['field'], text: string) {
  for (const { 0: word, index: start } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    if (!toSearchTerms(word).some((term) => terms.has(term))) continue;
    yield { field, start, end: start + word.length, text: word };
  }
}
