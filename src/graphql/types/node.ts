import { brandWithType, type OutputType, type SchemaTypes } from '@pothos/core';
import { resolveNodes } from '@pothos/plugin-relay';
import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { readGlobalId } from '../global-id.ts';

/** What ids lead to, in their order. Each may be asked for by several fields of a request at once. */
async function loadNodes(
  ids: readonly string[],
  context: GraphContext,
  info: GraphQLResolveInfo,
): Promise<Promise<unknown>[]> {
  const asked = ids.map(readGlobalId);
  const found = await resolveNodes(builder, context, info, asked);
  return found.map(async (loading, at) => {
    const node = await loading;
    const type = asked[at]?.typename;
    // to whoever asks while another field loads it, the plugin gives it before it notes what it is
    if (type !== undefined) brandWithType(node, type as OutputType<SchemaTypes>);
    return node;
  });
}

builder.queryFields((t) => ({
  node: t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    description: 'What an id leads to; null when it leads nowhere.',
    args: { id: t.arg.id({ required: true, description: 'Global id of the node.' }) },
    resolve: async (_root, { id }, context, info) => {
      const [node] = await loadNodes([id], context, info);
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
    resolve: (_root, { ids }, context, info) => loadNodes(ids, context, info),
  }),
}));
