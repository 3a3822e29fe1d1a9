import { builder } from '../builder.ts';
import { toEntityNode } from '../entity-types.ts';
import { highlight } from '../highlights.ts';
import { toConnection, toPageRequest } from '../paging.ts';
import { EntityKindRef, EntityRef } from './entity.ts';
import { rowsArgument, shortText } from './filters.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { SpanRef } from './span.ts';
import { SuggestionRef } from './suggestion.ts';

builder.queryFields((t) => ({
  search: t.connection(
    {
      type: EntityRef,
      description: 'Full text over titles, abstracts and names, best first; the best 1,000.',
      args: {
        text: t.arg.string({
          required: true,
          description: 'Words, all of which a hit holds in some form; at most 256 characters.',
          validate: shortText,
        }),
        kinds: t.arg({
          type: [EntityKindRef],
          description: 'Kinds of hits; all when absent or empty.',
        }),
        where: t.arg({
          type: PaperFilterInput,
          description: 'Restricts papers, and other kinds to those with a matching paper.',
        }),
      },
      resolve: async (_root, { text, kinds, where, ...page }, { analysis, reader }) => {
        const request = { text, kinds: kinds ?? [], where: await toPaperFilter(where, analysis) };
        const part = toPageRequest(page);
        return toConnection(
          () => reader.search(request, part),
          ({ entity, score }) => ({
            node: toEntityNode(entity),
            score,
            highlights: () => highlight(entity, text),
          }),
          () => reader.countSearch(request),
        );
      },
    },
    { name: 'SearchConnection', description: 'What a search found.' },
    {
      name: 'SearchEdge',
      description: 'A hit and why it was found.',
      fields: (edge) => ({
        score: edge.exposeFloat('score', {
          description: 'How well it fits, above 0; comparable within one search only.',
        }),
        highlights: edge.field({
          type: [SpanRef],
          description: 'The words it was found by, in text order; at most 50.',
          resolve: ({ highlights }) => highlights(),
        }),
      }),
    },
  ),
  suggest: t.field({
    type: [SuggestionRef],
    nullable: true,
    description: 'While someone types: names that begin with the prefix, or hold a word that does.',
    args: {
      prefix: t.arg.string({
        required: true,
        description: 'What was typed so far, at most 256 characters.',
        validate: shortText,
      }),
      kinds: t.arg({
        type: [EntityKindRef],
        description: 'Kinds to suggest; all when absent or empty.',
      }),
      first: t.arg.int({ defaultValue: 8, ...rowsArgument }),
    },
    resolve: (_root, { prefix, kinds, first }, { reader }) =>
      reader.suggest(prefix, kinds ?? [], first ?? 8),
  }),
}));
