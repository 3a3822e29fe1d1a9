import type { Paper } from '../../domain/paper.ts';
import { builder } from '../builder.ts';
import { type MentionEdge, mentionFields } from './mention.ts';
import { PaperRef } from './refs.ts';

type ConceptPaperEdge = MentionEdge & { readonly node: Paper; readonly cursor: string };

const Edge = builder.objectRef<ConceptPaperEdge>('ConceptPaperEdge').implement({
  description: 'A paper and what it says of the concept.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', {
      description: 'Opaque place of this row, for after and before.',
    }),
    node: t.expose('node', { type: PaperRef, description: 'The paper.' }),
    ...mentionFields(t),
  }),
});

/** Shared by all lists of papers that hang on a concept. */
export const ConceptPaperConnection = builder.connectionObject(
  {
    type: PaperRef,
    name: 'ConceptPaperConnection',
    description: 'Papers that mention a concept.',
  },
  Edge,
);
