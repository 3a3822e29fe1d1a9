import { z } from 'zod';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';
import { deepest, mostEdges, mostNodes, type Projection } from '../pictures/picture-question.ts';
import type { AskedScope } from '../pictures/resolve-scope.ts';
import { shortText } from './filters.ts';
import { RelationKindRef } from './relation-kind.ts';

const mostIds = 1_000;

const GraphAroundInput = builder
  .inputRef<NonNullable<AskedScope['around']>>('GraphAround')
  .implement({
    description: 'What lies within some hops of given nodes.',
    fields: (t) => ({
      ids: t.idList({
        required: true,
        description: 'Global ids of entities or clusters, or keys of a drawing; 1 to 100.',
        validate: z.array(z.string()).max(100, '"ids" takes at most 100.'),
      }),
      depth: t.int({
        defaultValue: 1,
        description: `How many hops, 1 to ${deepest}.`,
        validate: z
          .int()
          .min(1, `"depth" is from 1 to ${deepest}.`)
          .max(deepest, `"depth" is from 1 to ${deepest}.`)
          .nullish(),
      }),
      relations: t.field({
        type: [RelationKindRef],
        description:
          'The kinds of edge to follow and to draw. When absent, those of the projection; for ENTITIES: MENTIONS, ABOUT, BROADER, FROM, WROTE.',
      }),
    }),
  });

const GraphPathScopeInput = builder
  .inputRef<NonNullable<AskedScope['path']>>('GraphPathScope')
  .implement({
    description: 'The strongest ways between two entities.',
    fields: (t) => ({
      from: t.id({ required: true, description: 'Global id of an entity.' }),
      to: t.id({ required: true, description: 'Global id of another entity.' }),
    }),
  });

export const GraphScopeInput = builder.inputRef<AskedScope>('GraphScope').implement({
  description: 'Which part of the graph is meant: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    all: t.boolean({ description: 'Everything; true.' }),
    around: t.field({ type: GraphAroundInput, description: 'Some nodes and what is near them.' }),
    topic: t.id({ description: 'Papers of a topic and of what is narrower, by global id.' }),
    cluster: t.id({ description: 'Papers of a cluster, by global id.' }),
    papers: t.idList({
      description: `These papers, by global id; 1 to ${mostIds}.`,
      validate: z.array(z.string()).max(mostIds, `"papers" takes at most ${mostIds}.`).nullish(),
    }),
    search: t.string({
      description: 'What a search finds, best first; 1 to 256 characters.',
      validate: shortText.nullish(),
    }),
    path: t.field({ type: GraphPathScopeInput, description: 'Ways between two entities.' }),
  }),
});

export type AskedLimits = { readonly nodes?: number | null; readonly edges?: number | null };

export const GraphLimitsInput = builder.inputRef<AskedLimits>('GraphLimits').implement({
  description: 'How much is drawn at most; the strongest stay.',
  fields: (t) => ({
    nodes: t.int({
      defaultValue: 200,
      description: `Nodes, 1 to ${mostNodes}.`,
      validate: z
        .int()
        .min(1, `"nodes" is from 1 to ${mostNodes}.`)
        .max(mostNodes, `"nodes" is from 1 to ${mostNodes}.`)
        .nullish(),
    }),
    edges: t.int({
      defaultValue: 600,
      description: `Edges, 0 to ${mostEdges}.`,
      validate: z
        .int()
        .min(0, `"edges" is from 0 to ${mostEdges}.`)
        .max(mostEdges, `"edges" is from 0 to ${mostEdges}.`)
        .nullish(),
    }),
  }),
});

export const GraphProjectionRef = builder.enumType('GraphProjection', {
  description: 'What is drawn of the part that is meant.',
  values: describedValues<Projection>({
    ENTITIES: 'Papers with their topics and concepts.',
    PAPERS: 'Papers, tied where they are similar.',
    CONCEPTS: 'Concepts of the papers, tied where at least two papers mention both.',
    TOPICS: 'Topics of the papers, tied by the papers that are about both.',
    CLUSTERS: 'Clusters that the papers lie in, tied by similar papers.',
  }),
});
