import type { Span } from '../domain/text.ts';

/** What the weight of a concept in a text rests on. */
export type Weighed = {
  readonly label: string;
  readonly hub: boolean;
  readonly introduced: boolean;
  readonly keyword: boolean;
  readonly spans: readonly Span[];
};

/**
 * How much a text is about a concept, 0 to 1: 0.4 for its place (1 in the title; in the abstract 0.7 at the very
 * beginning, falling to 0.2), 0.3 for how often it is named (n / (n + 2)), 0.3 for how specific its name is (words / 3,
 * at most 1). What the paper introduces, or its source lists as a keyword, comes half the way closer to 1; a hub is
 * divided by four.
 */
export function weigh(concept: Weighed, abstractLength: number): number {
  const count = concept.spans.length;
  const words = concept.label.split(/[\s-]+/).length;
  const sum =
    0.4 * place(concept.spans, abstractLength) +
    0.3 * (count / (count + 2)) +
    0.3 * Math.min(1, words / 3);
  const raised = concept.introduced || concept.keyword ? (1 + sum) / 2 : sum;
  return Number((concept.hub ? raised / 4 : raised).toFixed(4));
}

function place(spans: readonly Span[], abstractLength: number): number {
  const [first] = spans;
  if (!first) return 0;
  if (first.field === 'title') return 1;
  return 0.7 - 0.5 * Math.min(1, first.start / Math.max(1, abstractLength));
}
