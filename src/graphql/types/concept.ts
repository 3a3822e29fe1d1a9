import { ConceptSlug } from '../../domain/concept.ts';
import { builder } from '../builder.ts';
import { listConnection, relationConnection, toPageRequest } from '../paging.ts';
import { selectedFields } from '../selected-fields.ts';
import { ConceptPaperConnection } from './concept-papers.ts';
import { EntityRef } from './entity.ts';
import {
  ConceptFilterInput,
  ConceptKindRef,
  ConceptOriginRef,
  MentionFilterInput,
  rowsArgument,
  shortText,
} from './filters.ts';
import { ConceptOrderInput, PaperOrderInput, toOrders } from './orders.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { ConceptRef, PaperRef } from './refs.ts';
import { WeightedTopicRef } from './weighted.ts';

const ConceptConnection = builder.connectionObject(
  { type: ConceptRef, name: 'ConceptConnection', description: 'Concepts.' },
  { description: 'A concept and its place in the list.' },
);

builder.node(ConceptRef, {
  description: 'A thing that papers speak of: one node a meaning, however it is spelled.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  loadMany: (slugs, { loaders }) =>
    slugs.map((slug) => loaders.concept.load(ConceptSlug.parse(slug))),
  fields: (t) => ({
    kinds: t.expose('kinds', { type: [ConceptKindRef], description: 'What sorts of thing it is.' }),
    aliases: t.exposeStringList('aliases', { description: 'Other spellings and names.' }),
    acronym: t.exposeString('acronym', { nullable: true, description: 'Its short form.' }),
    description: t.exposeString('description', {
      nullable: true,
      description: 'What it is, in a sentence.',
    }),
    paperCount: t.exposeInt('paperCount', {
      description: 'Distinct papers that mention it, 0 or more.',
    }),
    idf: t.loadable({
      type: 'Float',
      description:
        'How rare it is, above 0: ln((1 + N) / (1 + df)) + 1 over background corpus and graph together.',
      load: async (slugs: ConceptSlug[], { reader }) => {
        const found = await reader.idfOfConcepts(slugs);
        return slugs.map((slug) => found.get(slug) ?? new Error(`No idf of ${slug}.`));
      },
      resolve: ({ slug }) => slug,
    }),
    hub: t.exposeBoolean('hub', { description: 'Too common to be a reason for relatedness.' }),
    origin: t.expose('origin', {
      type: ConceptOriginRef,
      description: 'How it came into the graph.',
    }),
    broader: t.connection(
      {
        type: ConceptRef,
        description: 'The next broader concepts.',
        resolve: ({ slug }, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.broaderOfConcepts,
            slug,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            (concept) => ({ node: concept }),
          ),
      },
      ConceptConnection,
    ),
    narrower: t.connection(
      {
        type: ConceptRef,
        description: 'The next narrower concepts.',
        resolve: ({ slug }, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.narrowerOfConcepts,
            slug,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            (concept) => ({ node: concept }),
          ),
      },
      ConceptConnection,
    ),
    papers: t.connection(
      {
        type: PaperRef,
        description: 'Papers that mention it, heaviest first unless ordered otherwise.',
        args: {
          where: t.arg({ type: PaperFilterInput, description: 'Which of them.' }),
          mention: t.arg({ type: MentionFilterInput, description: 'Which mentions count.' }),
          orderBy: t.arg({ type: [PaperOrderInput], description: 'Sort fields.' }),
        },
        resolve: async (
          { slug },
          { where, mention, orderBy, ...page },
          { analysis, loaders, reader },
          info,
        ) =>
          relationConnection(
            loaders,
            reader.papersOfConcepts,
            slug,
            {
              where: { papers: await toPaperFilter(where, analysis), mention: mention ?? {} },
              orderBy: toOrders(orderBy),
              page: toPageRequest(page),
              fields: selectedFields(info),
            },
            (row) => ({ ...row, node: row.paper }),
          ),
      },
      ConceptPaperConnection,
    ),
    introducedIn: t.connection(
      {
        type: PaperRef,
        description: 'Papers that present it as theirs.',
        resolve: ({ slug }, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.papersOfConcepts,
            slug,
            {
              where: { papers: {}, mention: { roles: ['INTRODUCES'] } },
              orderBy: [],
              page: toPageRequest(args),
              fields: selectedFields(info),
            },
            (row) => ({ ...row, node: row.paper }),
          ),
      },
      ConceptPaperConnection,
    ),
    topics: t.loadableList({
      type: WeightedTopicRef,
      nullable: true,
      byPath: true,
      description: 'Topics of the papers that mention it, most typical first.',
      args: { first: t.arg.int({ defaultValue: 5, ...rowsArgument }) },
      load: async (slugs: ConceptSlug[], { reader }, { first }) => {
        const found = await reader.topicsOfConcepts(slugs, first ?? 5);
        return slugs.map((slug) => found.get(slug) ?? []);
      },
      resolve: ({ slug }) => slug,
    }),
  }),
});

const ConceptByInput = builder.inputType('ConceptBy', {
  description: 'One way to name a concept.',
  isOneOf: true,
  fields: (t) => ({
    slug: t.string({ description: 'Its slug.', validate: shortText.nullish() }),
    name: t.string({
      description: 'Label, alias or acronym; the one with most papers where several fit.',
      validate: shortText.nullish(),
    }),
  }),
});

builder.queryFields((t) => ({
  concept: t.field({
    type: ConceptRef,
    nullable: true,
    description: 'The concept of that name; null when there is none.',
    args: { by: t.arg({ type: ConceptByInput, required: true, description: 'How it is named.' }) },
    resolve: async (_root, { by: { slug, name } }, { loaders, reader }) => {
      if (slug != null) return loaders.concept.load(ConceptSlug.parse(slug));
      return name == null ? null : (await reader.conceptsByName([name])).get(name);
    },
  }),
  concepts: t.connection(
    {
      type: ConceptRef,
      description: 'Concepts under a filter.',
      args: {
        where: t.arg({ type: ConceptFilterInput, description: 'Which concepts; all when absent.' }),
        orderBy: t.arg({
          type: [ConceptOrderInput],
          description: 'Sort fields; most papers first when absent.',
        }),
      },
      resolve: (_root, { where, orderBy, ...page }, { reader }, info) =>
        listConnection(reader.concepts, {
          where: where ?? {},
          orderBy: toOrders(orderBy),
          page: toPageRequest(page),
          fields: selectedFields(info),
        }),
    },
    ConceptConnection,
  ),
}));
