import { z } from 'zod';
import { npmi } from '../../analysis/npmi.ts';
import type { ConceptSlug } from '../../domain/concept.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import type { CoOccurrence, TopicOverlap } from '../../store/analysis-reader.ts';
import { builder } from '../builder.ts';
import { rowsArgument } from './filters.ts';
import { ConceptRef, TopicRef } from './refs.ts';

const TopicOverlapRef = builder.objectRef<TopicOverlap>('TopicOverlap').implement({
  description: 'Another topic, and the papers that are about both.',
  fields: (t) => ({
    topic: t.expose('topic', { type: TopicRef, description: 'The other topic.' }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers about both, 1 or more.' }),
  }),
});

builder.objectField(TopicRef, 'overlaps', (t) =>
  t.loadableList({
    type: TopicOverlapRef,
    nullable: true,
    byPath: true,
    description: 'Topics that it shares papers with, most papers first; narrower topics count too.',
    args: { first: t.arg.int({ defaultValue: 10, ...rowsArgument }) },
    load: async (slugs: TopicSlug[], { analysis }, { first }) => {
      const found = await analysis.reader.topicOverlaps(slugs, first ?? 10);
      return slugs.map((slug) => found.get(slug) ?? []);
    },
    resolve: ({ slug }) => slug,
  }),
);

const CoOccurrenceRef = builder.objectRef<CoOccurrence>('CoOccurrence').implement({
  description: 'Another concept, and how often papers mention both.',
  fields: (t) => ({
    concept: t.expose('concept', { type: ConceptRef, description: 'The other concept.' }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers that mention both, 1 or more.' }),
    npmi: t.float({
      description:
        'Normalised pointwise mutual information, -1 to 1: 0 is as often as by chance, 1 always together.',
      resolve: ({ askedCount, otherCount, paperCount, total }) =>
        npmi(askedCount, otherCount, paperCount, total),
    }),
  }),
});

builder.objectField(ConceptRef, 'coOccurring', (t) =>
  t.loadableList({
    type: CoOccurrenceRef,
    nullable: true,
    byPath: true,
    description: 'Concepts that stand beside it more often than by chance, the most telling first.',
    args: {
      minPapers: t.arg.int({
        defaultValue: 2,
        description: 'Papers that mention both, at least; 1 or more.',
        validate: z.int().min(1, '"minPapers" is 1 or more.').nullish(),
      }),
      first: t.arg.int({ defaultValue: 10, ...rowsArgument }),
    },
    load: async (slugs: ConceptSlug[], { analysis }, { minPapers, first }) => {
      const found = await analysis.reader.coOccurring(slugs, minPapers ?? 2, first ?? 10);
      return slugs.map((slug) => found.get(slug) ?? []);
    },
    resolve: ({ slug }) => slug,
  }),
);
