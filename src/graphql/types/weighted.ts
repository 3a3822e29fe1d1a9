import type { WeightedConcept, WeightedTopic } from '../../store/weighted-names.ts';
import { builder } from '../builder.ts';
import { ConceptRef, TopicRef } from './refs.ts';

export const WeightedConceptRef = builder.objectRef<WeightedConcept>('WeightedConcept').implement({
  description: 'A concept and how typical it is.',
  fields: (t) => ({
    concept: t.expose('concept', { type: ConceptRef, description: 'The concept.' }),
    weight: t.exposeFloat('weight', {
      description: 'How typical, 0 or more; comparable within one list.',
    }),
    paperCount: t.exposeInt('paperCount', {
      description: 'Papers that speak for it, 1 or more.',
    }),
  }),
});

export const WeightedTopicRef = builder.objectRef<WeightedTopic>('WeightedTopic').implement({
  description: 'A topic and how strongly it is meant.',
  fields: (t) => ({
    topic: t.expose('topic', { type: TopicRef, description: 'The topic.' }),
    weight: t.exposeFloat('weight', {
      description: 'How strongly, 0 or more; comparable within one list.',
    }),
    paperCount: t.exposeInt('paperCount', {
      description: 'Papers that speak for it, 1 or more.',
    }),
  }),
});
