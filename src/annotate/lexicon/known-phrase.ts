import type { PhraseCounts } from './background.ts';

/** A phrase of the lexicon. */
export type KnownPhrase = PhraseCounts & {
  /** How papers mostly write it; empty where nobody lists it as a keyword. */
  readonly label: string;
  /** A concept kind, or empty where none is evident. */
  readonly kind: string;
};
