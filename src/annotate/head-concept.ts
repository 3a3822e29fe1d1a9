import type { CompiledVocabulary } from './compile-vocabulary.ts';
import { tokenize } from './tokenize.ts';

/**
 * The curated concept that a longer name ends in: ARC-Encoder is an encoder, sorted speculative decoding is speculative
 * decoding. The longest such ending counts; null where there is none.
 */
export function headConcept(name: string, compiled: CompiledVocabulary): string | null {
  const lemmas = tokenize(name).map((token) => token.lemma);
  for (let from = 1; from < lemmas.length; from++) {
    const slug = compiled.lexicon.forms(lemmas.slice(from).join(''))?.[0]?.slug;
    if (slug !== undefined) return slug;
  }
  return null;
}
