import type { ConceptKind, ConceptOrigin } from './concept.ts';
import type { Link } from './link.ts';
import type { MentionRole } from './mention.ts';
import type { Span } from './text.ts';

/** How something was found: provenance without the moment, which pure code cannot know. */
export type Finding = {
  readonly source: string;
  readonly method: string;
  readonly methodVersion: string;
  /** 0 to 1. */
  readonly confidence: number;
};

/** A concept that a text speaks of, and where. Also describes the concept, should the graph not know it yet. */
export type FoundConcept = {
  readonly slug: string;
  readonly label: string;
  readonly kinds: readonly ConceptKind[];
  readonly origin: ConceptOrigin;
  /** Spellings met besides the label. */
  readonly aliases: readonly string[];
  readonly acronym: string | null;
  /** In text order. Empty only for a keyword of the source that the text does not spell out. */
  readonly spans: readonly Span[];
  readonly roles: readonly MentionRole[];
  /** 0 to 1: how much the text is about it. */
  readonly weight: number;
  readonly found: Finding;
};

/** A topic that a text is about, at or above the threshold. */
export type FoundTopic = {
  readonly slug: string;
  readonly score: number;
  readonly primary: boolean;
  /** Slugs of the concepts that decided, strongest first. */
  readonly concepts: readonly string[];
  readonly evidence: readonly Span[];
  readonly found: Finding;
};

/** All that is made of one text: a function of the text, the keywords and the vocabulary alone. */
export type Annotations = {
  /** Heaviest first, ties by slug. */
  readonly concepts: readonly FoundConcept[];
  /** Strongest first, ties by slug. */
  readonly topics: readonly FoundTopic[];
  /** Links in the text, in text order. */
  readonly links: readonly Link[];
};

/** Annotations, and whether the text was longer than what they were made of. */
export type TextAnnotations = Annotations & { readonly truncated: boolean };
