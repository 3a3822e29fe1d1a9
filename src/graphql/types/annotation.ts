import { z } from 'zod';
import type { FoundConcept, FoundTopic, TextAnnotations } from '../../domain/annotations.ts';
import { ConceptSlug } from '../../domain/concept.ts';
import type { PaperText } from '../../domain/text.ts';
import { type Topic, TopicSlug } from '../../domain/topic.ts';
import { builder } from '../builder.ts';
import { ConceptKindRef, MentionRoleRef } from './filters.ts';
import { ConceptRef, TopicRef } from './refs.ts';
import { SpanRef, toTextSpans } from './span.ts';

/** A submitted text and what was found in it; spans point into the text as it was submitted. */
export type AnnotationRow = { readonly text: PaperText; readonly found: TextAnnotations };

type TopicRow = { readonly text: PaperText; readonly found: FoundTopic; readonly topic: Topic };
type ConceptRow = { readonly text: PaperText; readonly found: FoundConcept };

const AnnotatedTopicRef = builder.objectRef<TopicRow>('AnnotatedTopic').implement({
  description: 'A topic that the text is about.',
  fields: (t) => ({
    topic: t.field({
      type: TopicRef,
      description: 'The topic.',
      resolve: ({ topic }) => topic,
    }),
    score: t.float({
      description: '0 to 1: how clearly the text is about it.',
      resolve: ({ found }) => found.score,
    }),
    primary: t.boolean({
      description: "Whether it is the text's strongest topic.",
      resolve: ({ found }) => found.primary,
    }),
    evidence: t.field({
      type: [SpanRef],
      description: 'The words that decided.',
      resolve: ({ text, found }) => toTextSpans(text, found.evidence),
    }),
  }),
});

const AnnotatedConceptRef = builder.objectRef<ConceptRow>('AnnotatedConcept').implement({
  description: 'A concept that the text speaks of.',
  fields: (t) => ({
    concept: t.field({
      type: ConceptRef,
      nullable: true,
      description: 'The concept; null for a term that is not in the graph.',
      resolve: ({ found }, _args, { loaders }) =>
        loaders.concept.load(ConceptSlug.parse(found.slug)),
    }),
    label: t.string({ description: 'What it is called.', resolve: ({ found }) => found.label }),
    kinds: t.field({
      type: [ConceptKindRef],
      description: 'What sorts of thing it is.',
      resolve: ({ found }) => found.kinds,
    }),
    roles: t.field({
      type: [MentionRoleRef],
      description: 'What the text does with it.',
      resolve: ({ found }) => found.roles,
    }),
    weight: t.float({
      description: '0 to 1: how much the text is about it.',
      resolve: ({ found }) => found.weight,
    }),
    spans: t.field({
      type: [SpanRef],
      description: 'Where the text names it, in text order.',
      resolve: ({ text, found }) => toTextSpans(text, found.spans),
    }),
  }),
});

export const AnnotationRef = builder.objectRef<AnnotationRow>('Annotation').implement({
  description: 'What was found in a submitted text.',
  fields: (t) => ({
    topics: t.field({
      type: [AnnotatedTopicRef],
      description: 'What it is about, strongest first; topics of the graph only.',
      resolve: async ({ text, found: { topics } }, _args, { loaders }) => {
        const known = topics.map(({ slug }) => loaders.topic.load(TopicSlug.parse(slug)));
        const loaded = await Promise.all(known);
        return topics.flatMap((found, index) => {
          const topic = loaded[index];
          return topic ? [{ text, found, topic }] : [];
        });
      },
    }),
    concepts: t.field({
      type: [AnnotatedConceptRef],
      description: 'What it speaks of, heaviest first.',
      resolve: ({ text, found }) => found.concepts.map((each) => ({ text, found: each })),
    }),
    truncated: t.boolean({
      description: 'The text was longer than is read: a title of 2,000, an abstract of 12,000.',
      resolve: ({ found }) => found.truncated,
    }),
  }),
});

builder.queryFields((t) => ({
  annotate: t.field({
    type: AnnotationRef,
    nullable: true,
    description: 'What the graph makes of a text it has not seen.',
    args: {
      title: t.arg.string({ required: true, description: 'The title; may be empty.' }),
      abstract: t.arg.string({ description: 'The abstract, or any text.' }),
      related: t.arg.int({
        defaultValue: 5,
        description: 'How many related papers at most, 0 to 100.',
        validate: z
          .int()
          .min(0, '"related" is from 0 to 100.')
          .max(100, '"related" is from 0 to 100.')
          .nullish(),
      }),
    },
    resolve: async (_root, { title, abstract }, { annotate }) => {
      const text = { title, abstract: abstract ?? null };
      return { text, found: await annotate(text) };
    },
  }),
}));
