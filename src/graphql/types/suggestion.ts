import type { Suggestion } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';
import { toEntityNode } from '../entity-types.ts';
import { EntityRef } from './entity.ts';

export const SuggestionRef = builder.objectRef<Suggestion>('Suggestion').implement({
  description: 'A name that fits what was typed.',
  fields: (t) => ({
    entity: t.field({
      type: EntityRef,
      description: 'What the name leads to.',
      resolve: ({ entity }) => toEntityNode(entity),
    }),
    label: t.string({
      description: 'The name to show.',
      resolve: ({ entity: { kind, value } }) => (kind === 'PAPER' ? value.title : value.label),
    }),
    matched: t.exposeString('matched', { description: 'The name or alias that fits.' }),
  }),
});
