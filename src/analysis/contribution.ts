import type { Span } from '../domain/text.ts';

export type Signal =
  | 'CONCEPT'
  | 'BROADER_CONCEPT'
  | 'TOPIC'
  | 'ORGANIZATION'
  | 'AUTHOR'
  | 'CITATION'
  | 'TEXT';

/** Where a reason stands in one of the papers. */
export type PaperEvidence = { readonly key: string; readonly spans: readonly Span[] };

/** One reason for a score, and how much of it. */
export type Contribution = {
  readonly signal: Signal;
  readonly label: string;
  /**
   * Of the concept, topic, organization or author; the key of the paper that both cite, or that one of them is and the
   * other cites; null for a plain term of the text.
   */
  readonly slug: string | null;
  readonly value: number;
  /** value / score; null at score 0. */
  readonly share: number | null;
  readonly idf: number;
  readonly left: readonly PaperEvidence[];
  readonly right: readonly PaperEvidence[];
};
