import { kebab } from '../domain/fold-text.ts';
import { tokenize } from './tokenize.ts';

/** Beginnings that some write as a word of their own and some do not. */
const prefixes = new Set(
  'anti auto co cross hyper inter intra meta micro multi non post pre pseudo re semi sub super ultra'.split(
    ' ',
  ),
);

const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/**
 * What all spellings of a term have in common: the lemmas of its words without anything between them.
 * `pre-training`, `Pretraining` and `pre training` share one.
 */
export function surfaceKey(term: string): string {
  const known = remembered.get(term);
  if (known !== undefined) return known;
  let key = '';
  for (const { lemma } of tokenize(term)) key += lemma;
  if (remembered.size >= mostRemembered) remembered.clear();
  if (term.length < longestRemembered) remembered.set(term, key);
  return key;
}

/** Longer ones are hardly ever met again. */
const longestRemembered = 60;

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
