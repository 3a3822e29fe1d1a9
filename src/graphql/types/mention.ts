import type { Mention } from '../../domain/mention.ts';
import type { Paper } from '../../domain/paper.ts';
import type { EdgeFields } from '../builder.ts';
import { MentionRoleRef } from './filters.ts';
import { ProvenanceRef } from './provenance.ts';
import { SpanRef, toTextSpans } from './span.ts';

/** A row between a paper and a concept, seen from either side. */
export type MentionEdge = { readonly paper: Paper; readonly mention: Mention };

export const mentionFields = (t: EdgeFields<MentionEdge>) => ({
  weight: t.float({
    description: '0 to 1: how much the paper is about it.',
    resolve: ({ mention }) => mention.weight,
  }),
  count: t.int({
    description: 'How often the text names it, 0 or more.',
    resolve: ({ mention }) => mention.count,
  }),
  roles: t.field({
    type: [MentionRoleRef],
    description: 'What the paper does with it.',
    resolve: ({ mention }) => mention.roles,
  }),
  spans: t.field({
    type: [SpanRef],
    description: 'Where the text names it, in text order.',
    resolve: ({ paper, mention }) => toTextSpans(paper, mention.spans),
  }),
  provenance: t.field({
    type: ProvenanceRef,
    description: 'How the mention was found.',
    resolve: ({ mention }) => mention.provenance,
  }),
});
