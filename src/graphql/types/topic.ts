import { TopicSlug } from '../../domain/topic.ts';
import { builder } from '../builder.ts';
import { listConnection, relationConnection, toPageRequest } from '../paging.ts';
import { selectedFields } from '../selected-fields.ts';
import { assignmentFields } from './assignment.ts';
import { EntityRef } from './entity.ts';
import { rowsArgument, shortText } from './filters.ts';
import { PaperOrderInput, TopicOrderInput, toOrders } from './orders.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { PaperRef, TopicRef } from './refs.ts';
import { WeightedConceptRef } from './weighted.ts';

const TopicConnection = builder.connectionObject(
  { type: TopicRef, name: 'TopicConnection', description: 'Topics.' },
  { description: 'A topic and its place in the list.' },
);

builder.node(TopicRef, {
  description: 'A subject that papers are about.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  loadMany: (slugs, { loaders }) => slugs.map((slug) => loaders.topic.load(TopicSlug.parse(slug))),
  fields: (t) => ({
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it covers, in a sentence.',
    }),
    broader: t.loadable({
      type: TopicRef,
      nullable: true,
      description: 'The next broader topic; null at the top.',
      load: async (slugs: TopicSlug[], { reader }) => {
        const found = await reader.broaderOfTopics(slugs);
        return slugs.map((slug) => found.get(slug) ?? null);
      },
      resolve: ({ slug }) => slug,
    }),
    narrower: t.connection(
      {
        type: TopicRef,
        description: 'The next narrower topics.',
        resolve: ({ slug }, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.narrowerOfTopics,
            slug,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            (topic) => ({ node: topic }),
          ),
      },
      TopicConnection,
    ),
    papers: t.connection(
      {
        type: PaperRef,
        description:
          'Papers of it and of narrower topics, strongest first unless ordered otherwise.',
        args: {
          where: t.arg({ type: PaperFilterInput, description: 'Which of them.' }),
          orderBy: t.arg({ type: [PaperOrderInput], description: 'Sort fields.' }),
        },
        resolve: async (
          { slug },
          { where, orderBy, ...page },
          { analysis, loaders, reader },
          info,
        ) =>
          relationConnection(
            loaders,
            reader.papersOfTopics,
            slug,
            {
              where: await toPaperFilter(where, analysis),
              orderBy: toOrders(orderBy),
              page: toPageRequest(page),
              fields: selectedFields(info),
            },
            ({ paper, assignment }) => ({ node: paper, paper, assignment }),
          ),
      },
      { name: 'TopicPaperConnection', description: 'Papers of a topic.' },
      {
        name: 'TopicPaperEdge',
        description: 'A paper and why it is about the topic.',
        fields: (edge) => assignmentFields(edge),
      },
    ),
    concepts: t.loadableList({
      type: WeightedConceptRef,
      nullable: true,
      byPath: true,
      description: 'What is typical of the topic, against all papers.',
      args: { first: t.arg.int({ defaultValue: 10, ...rowsArgument }) },
      load: async (slugs: TopicSlug[], { reader }, { first }) => {
        const found = await reader.conceptsOfTopics(slugs, first ?? 10);
        return slugs.map((slug) => found.get(slug) ?? []);
      },
      resolve: ({ slug }) => slug,
    }),
  }),
});

const TopicByInput = builder.inputType('TopicBy', {
  description: 'One way to name a topic.',
  isOneOf: true,
  fields: (t) => ({ slug: t.string({ description: 'Its slug.', validate: shortText.nullish() }) }),
});

builder.queryFields((t) => ({
  topic: t.field({
    type: TopicRef,
    nullable: true,
    description: 'The topic of that name; null when there is none.',
    args: { by: t.arg({ type: TopicByInput, required: true, description: 'How it is named.' }) },
    resolve: (_root, { by }, { loaders }) => loaders.topic.load(TopicSlug.parse(by.slug)),
  }),
  topics: t.connection(
    {
      type: TopicRef,
      description: 'All topics.',
      args: {
        orderBy: t.arg({ type: [TopicOrderInput], description: 'Sort fields; most papers first.' }),
      },
      resolve: (_root, { orderBy, ...page }, { reader }, info) =>
        listConnection(reader.topics, {
          where: {},
          orderBy: toOrders(orderBy),
          page: toPageRequest(page),
          fields: selectedFields(info),
        }),
    },
    TopicConnection,
  ),
}));
