import { kebab } from '../domain/fold-text.ts';
import { tokenize } from './tokenize.ts';

/** Beginnings that some write as a word of their own and some do not. */
const prefixes = new Set(
  'anti auto co cross hyper inter intra meta micro multi non post pre pseudo re semi sub super ultra'.split(
    ' ',
  ),
);

/**
 * What all spellings of a term have in common: the lemmas of its words without anything between them.
 * `pre-training`, `Pretraining` and `pre training` share one.
 */
export function surfaceKey(term: string): string {
  return tokenize(term)
    .map((token) => token.lemma)
    .join('');
}

/** A slug on which the spellings of a term agree without having met: singular, American, prefixes joined. */
export function termSlug(term: string): string {
  const parts: string[] = [];
  let prefix = '';
  const tokens = tokenize(term);
  for (const [index, token] of tokens.entries()) {
    if (prefixes.has(token.lemma) && index < tokens.length - 1) {
      prefix += token.lemma;
      continue;
    }
    parts.push(prefix + token.lemma);
    prefix = '';
  }
  return kebab(parts.join(' ').replaceAll('+', ' plus').replaceAll('#', ' sharp'));
}
