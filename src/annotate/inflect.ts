/**
 * Verb forms of a term of several words that ends in -ing: `fine-tuning` is also `fine-tune` and `fine-tuned`.
 * Single words are left alone, because `embedding` is a thing and `embedded` is not. Some forms are no English;
 * no text will hold those.
 */
export function inflect(term: string): string[] {
  const [, stem = '', last = ''] = /^(.*[\s-])([\p{Ll}]{3,})ing$/u.exec(term) ?? [];
  if (!last) return [];
  const doubled = /([bdgmnprt])\1$/.test(last);
  const bare = doubled ? last.slice(0, -1) : last;
  return [`${stem}${bare}`, `${stem}${bare}e`, `${stem}${last}ed`];
}
