import type { ConceptKind } from '../../domain/concept.ts';
import type { Span } from '../../domain/text.ts';

/** A term that a text holds, whether anybody knew it before or not. */
export type ExtractedTerm = {
  /** What its spellings share: the keys of its words. Equal in two texts that mean the same. */
  readonly normal: string;
  /** As papers mostly write it where the lexicon knows, else as this text does. */
  readonly label: string;
  /** In text order. */
  readonly spans: readonly Span[];
  /** The probability that a writer of keywords would list it for this text. */
  readonly score: number;
  /** Empty where none is evident. */
  readonly kinds: readonly ConceptKind[];
  /** How many papers of the corpus hold it; 0 where fewer than the lexicon records. */
  readonly papers: number;
};
