import type { Concept } from '../domain/concept.ts';
import type { Topic } from '../domain/topic.ts';

/** `weight`: comparable within one list. `paperCount`: papers that speak for it. */
export type WeightedConcept = {
  readonly concept: Concept;
  readonly weight: number;
  readonly paperCount: number;
};
export type WeightedTopic = {
  readonly topic: Topic;
  readonly weight: number;
  readonly paperCount: number;
};
