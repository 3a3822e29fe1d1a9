import { resolveNodes } from '@pothos/plugin-relay';
import { z } from 'zod';
import { builder } from '../builder.ts';
import { readGlobalId } from '../global-id.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'What an id leads to; null when it leads nowhere.',
    args: { id: t.arg.id({ required: true, description: 'Global id of the node.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [node] = await resolveNodes(builder, context, info, [readGlobalId(id)]);
      return node;
    },
  }),
  nodes: t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: true, items: true },
    description: 'What ids lead to, in their order; null for each that leads nowhere.',
    args: {
      ids: t.arg.idList({
        required: true,
        description: 'Global ids, at most 100.',
        validate: z.array(z.string()).max(100, 'nodes takes at most 100 ids.'),
      }),
    },
    resolve: (_root, { ids }, context, info) =>
      resolveNodes(builder, context, info, ids.map(readGlobalId)),
  }),
}));
