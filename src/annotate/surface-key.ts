import { kebab } from '../domain/fold-text.ts';
import { Memory } from './memory.ts';
import { tokenize } from './tokenize.ts';

/** Beginnings that some write as a word of their own and some do not. */
const prefixes = new Set(
  'anti auto co cross hyper inter intra meta micro multi non post pre pseudo re semi sub super ultra'.split(
    ' ',
  ),
);

const keys = new Memory<string>(20_000);
const slugs = new Memory<string>(20_000);

/**
 * What all spellings of a term have in common: the lemmas of its words without anything between them.
 * `pre-training`, `Pretraining` and `pre training` share one.
 */
export function surfaceKey(term: string): string {
  const known = keys.get(term);
  if (known !== undefined) return known;
  let key = '';
  for (const { lemma } of tokenize(term)) key += lemma;
  keys.set(term, key);
  return key;
}

/** A slug on which the spellings of a term agree without having met: singular, American, prefixes joined. */
export function termSlug(term: string): string {
  const known = slugs.get(term);
  if (known !== undefined) return known;
  const slug = toSlug(term);
  slugs.set(term, slug);
  return slug;
}

function toSlug(term: string): string {
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
  const words = parts.join(' ');
  // most terms are plain words, and Unicode is the dear part
  if (words.length < 80 && /^[a-z\d]+(?: [a-z\d]+)*$/.test(words))
    return words.replaceAll(' ', '-');
  return kebab(words.replaceAll('+', ' plus').replaceAll('#', ' sharp'));
}
