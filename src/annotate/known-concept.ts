import type { Finding } from '../domain/annotations.ts';
import type { ConceptKind, ConceptOrigin } from '../domain/concept.ts';
import type { VocabularyConcept } from '../domain/vocabulary.ts';
import { foundBy } from './annotators.ts';

/** A concept that one text may mention: of the vocabulary, of its keywords, or of its own making. */
export type KnownConcept = {
  readonly slug: string;
  readonly label: string;
  readonly kinds: readonly ConceptKind[];
  readonly origin: ConceptOrigin;
  readonly acronym: string | null;
  readonly hub: boolean;
  /** The curated concept that its name ends in, for one that is not curated itself. */
  readonly head: string | null;
  readonly found: Finding;
};

export function toKnownConcept(concept: VocabularyConcept): KnownConcept {
  const { slug, label, kinds, acronym, hub } = concept;
  const found = foundBy('vocabulary-match', 0.95);
  return { slug, label, kinds, origin: 'CURATED', acronym, hub, head: null, found };
}
