import type { Paper } from '../../domain/paper.ts';
import type { TopicAssignment } from '../../domain/topic-assignment.ts';
import type { EdgeFields } from '../builder.ts';
import { ProvenanceRef } from './provenance.ts';
import { ConceptRef } from './refs.ts';
import { SpanRef, toTextSpans } from './span.ts';

/** A row between a paper and a topic, seen from either side. */
export type AssignmentEdge = { readonly paper: Paper; readonly assignment: TopicAssignment };

export const assignmentFields = (t: EdgeFields<AssignmentEdge>) => ({
  score: t.float({
    description: '0 to 1: how clearly the paper is about the topic.',
    resolve: ({ assignment }) => assignment.score,
  }),
  primary: t.boolean({
    description: "Whether it is the paper's strongest topic.",
    resolve: ({ assignment }) => assignment.primary,
  }),
  concepts: t.field({
    type: [ConceptRef],
    description: 'The concepts that decided, strongest first.',
    resolve: async ({ assignment }, _args, { loaders }) => {
      const concepts = assignment.concepts.map((slug) => loaders.concept.load(slug));
      return (await Promise.all(concepts)).filter((concept) => concept !== null);
    },
  }),
  evidence: t.field({
    type: [SpanRef],
    description: 'The words that decided.',
    resolve: ({ paper, assignment }) => toTextSpans(paper, assignment.evidence),
  }),
  provenance: t.field({
    type: ProvenanceRef,
    description: 'How the topic was assigned.',
    resolve: ({ assignment }) => assignment.provenance,
  }),
});
