import type { ConceptKind } from '../../domain/concept.ts';
import type { PhraseCounts } from './background.ts';

/** A phrase of the lexicon. */
export type KnownPhrase = PhraseCounts & {
  /** How papers mostly write it; empty where nobody lists it as a keyword. */
  readonly label: string;
  /** Null where none is evident. */
  readonly kind: ConceptKind | null;
};
