import type { ConceptKind } from '../domain/concept.ts';
import type { CompiledVocabulary } from './compile-vocabulary.ts';
import type { IsKnown } from './names-presented.ts';
import { surfaceKey } from './surface-key.ts';

const ownNames: ReadonlySet<ConceptKind> = new Set(['MODEL', 'DATASET', 'BENCHMARK', 'TOOL']);

/**
 * Tells names that the vocabulary knows as something general (`LLM`, `Transformer`) from those that some paper
 * presented first: the paper that introduces BERT says so in the same words as any other.
 */
export function toIsKnown(compiled: CompiledVocabulary): IsKnown {
  return (name) => {
    const slug = compiled.lexicon.forms(surfaceKey(name))?.[0]?.slug;
    const concept = slug === undefined ? undefined : compiled.concepts.get(slug);
    if (concept === undefined) return false;
    return !/\p{Lu}/u.test(concept.label) || !concept.kinds.some((kind) => ownNames.has(kind));
  };
}
