import type { Span } from '../domain/text.ts';

/** What the weight of a concept in a text rests on. */
export type Weighed = {
  readonly label: string;
  readonly hub: boolean;
  readonly introduced: boolean;
  readonly keyword: boolean;
  readonly spans: readonly Span[];
  /** How likely a writer of keywords would list it, 0 to 1; null where nobody can say. */
  readonly score: number | null;
};

/**
 * How much a text is about a concept, 0 to 1. Its look: 0.4 for its place (1 in the title; in the abstract 0.7 at the very
 * beginning, falling to 0.2), 0.3 for how often it is named (n / (n + 2)), 0.3 for how specific its name is (words / 3, at
 * most 1). Where the likelihood of being a keyword is known, it counts three fifths and the look two. What the paper
 * introduces, or its source lists as a keyword, comes three tenths of the way closer to 1; a hub is halved.
 */
export function weigh(concept: Weighed, abstractLength: number): number {
  const count = concept.spans.length;
  const words = concept.label.split(/[\s-]+/).length;
  const look =
    0.4 * place(concept.spans, abstractLength) +
    0.3 * (count / (count + 2)) +
    0.3 * Math.min(1, words / 3);
  const mixed = concept.score === null ? look : 0.4 * look + 0.6 * concept.score;
  const raised = concept.introduced || concept.keyword ? mixed + 0.3 * (1 - mixed) : mixed;
  return Number((concept.hub ? raised / 2 : raised).toFixed(4));
}

function place(spans: readonly Span[], abstractLength: number): number {
  const [first] = spans;
  if (!first) return 0;
  if (first.field === 'title') return 1;
  return 0.7 - 0.5 * Math.min(1, first.start / Math.max(1, abstractLength));
}
