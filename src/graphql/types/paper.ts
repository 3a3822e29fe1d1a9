import { PaperKey } from '../../domain/paper.ts';
import { builder } from '../builder.ts';
import { listConnection, relationConnection, toPageRequest } from '../paging.ts';
import { selectedFields } from '../selected-fields.ts';
import { assignmentFields } from './assignment.ts';
import { EntityRef } from './entity.ts';
import { MentionFilterInput, shortText } from './filters.ts';
import { LinkRef } from './link.ts';
import { mentionFields } from './mention.ts';
import { MentionOrderInput, PaperOrderInput, toOrders } from './orders.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { ProvenanceRef } from './provenance.ts';
import { AuthorRef, ConceptRef, OrganizationRef, PaperRef, TopicRef } from './refs.ts';
import { SourceRecordRef } from './source-record.ts';
import { toTextSpans } from './span.ts';

builder.node(PaperRef, {
  description: 'A published work: what its records say, folded into one.',
  interfaces: [EntityRef],
  id: { resolve: ({ key }) => key },
  loadMany: (keys, { loaders }) => keys.map((key) => loaders.paper.load(PaperKey.parse(key))),
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title as written.' }),
    abstract: t.exposeString('abstract', {
      nullable: true,
      description: 'Its abstract as written; null: in no source.',
    }),
    arxivId: t.exposeString('arxivId', {
      nullable: true,
      description: 'Its arXiv id without version, such as 2402.01234.',
    }),
    doi: t.exposeString('doi', { nullable: true, description: 'Its DOI in lower case.' }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Where it can be read.' }),
    links: t.field({
      type: [LinkRef],
      description: 'Code, data, model and project pages, given by a source or found in the text.',
      resolve: (paper) =>
        paper.links.map((link) => {
          const [span = null] = link.span ? toTextSpans(paper, [link.span]) : [];
          return { ...link, span };
        }),
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'Date',
      nullable: true,
      description: "The paper's own date.",
    }),
    listedOn: t.expose('listedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day its source listed it.',
    }),
    authorCount: t.exposeInt('authorCount', {
      nullable: true,
      description: 'Number of authors, 0 or more; null: in no source.',
    }),
    commentCount: t.exposeInt('commentCount', {
      nullable: true,
      description: 'Number of comments, 0 or more; null: in no source.',
    }),
    upvotes: t.exposeInt('upvotes', {
      nullable: true,
      description: 'Number of upvotes, 0 or more; null: in no source.',
    }),
    sources: t.loadableList({
      type: SourceRecordRef,
      nullable: true,
      description: 'The source records this paper was made from.',
      load: async (keys: PaperKey[], { reader }) => {
        const found = await reader.recordsOfPapers(keys);
        return keys.map((key) => found.get(key) ?? []);
      },
      resolve: ({ key }) => key,
    }),

    organizations: t.connection(
      {
        type: OrganizationRef,
        description: 'Where it comes from.',
        resolve: (paper, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.organizationsOfPapers,
            paper.key,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            ({ organization, provenance }) => ({ node: organization, provenance }),
          ),
      },
      { name: 'PaperOrganizationConnection', description: 'Organizations of a paper.' },
      {
        name: 'PaperOrganizationEdge',
        description: 'An organization and how it is known.',
        fields: (edge) => ({
          provenance: edge.expose('provenance', {
            type: ProvenanceRef,
            description: 'Which source says so.',
          }),
        }),
      },
    ),

    authors: t.connection(
      {
        type: AuthorRef,
        description: 'Who wrote it, in the printed order.',
        resolve: (paper, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.authorsOfPapers,
            paper.key,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            ({ author, position }) => ({ node: author, position }),
          ),
      },
      { name: 'PaperAuthorConnection', description: 'Authors of a paper.' },
      {
        name: 'PaperAuthorEdge',
        description: 'An author and the place in the printed list.',
        fields: (edge) => ({
          position: edge.exposeInt('position', { description: '0 is the first author.' }),
        }),
      },
    ),

    topics: t.connection(
      {
        type: TopicRef,
        description: 'What it is about, strongest first.',
        resolve: (paper, args, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.topicsOfPapers,
            paper.key,
            { where: {}, orderBy: [], page: toPageRequest(args), fields: selectedFields(info) },
            ({ topic, assignment }) => ({ node: topic, assignment, paper }),
          ),
      },
      { name: 'PaperTopicConnection', description: 'Topics of a paper.' },
      {
        name: 'PaperTopicEdge',
        description: 'A topic and why the paper is about it.',
        fields: (edge) => assignmentFields(edge),
      },
    ),

    concepts: t.connection(
      {
        type: ConceptRef,
        description: 'What it speaks of, heaviest first unless ordered otherwise.',
        args: {
          where: t.arg({ type: MentionFilterInput, description: 'Which mentions count.' }),
          orderBy: t.arg({ type: MentionOrderInput, description: 'Another order.' }),
        },
        resolve: (paper, { where, orderBy, ...page }, { loaders, reader }, info) =>
          relationConnection(
            loaders,
            reader.conceptsOfPapers,
            paper.key,
            {
              where: where ?? {},
              orderBy: toOrders(orderBy ? [orderBy] : []),
              page: toPageRequest(page),
              fields: selectedFields(info),
            },
            ({ concept, mention }) => ({ node: concept, mention, paper }),
          ),
      },
      { name: 'PaperConceptConnection', description: 'Concepts that a paper mentions.' },
      {
        name: 'PaperConceptEdge',
        description: 'A concept and what the text says of it.',
        fields: (edge) => mentionFields(edge),
      },
    ),
  }),
});

const PaperByInput = builder.inputType('PaperBy', {
  description: 'One way to name a paper.',
  isOneOf: true,
  fields: (t) => ({
    slug: t.string({ description: 'Its slug.', validate: shortText.nullish() }),
    arxivId: t.string({ description: 'Its arXiv id, any version.', validate: shortText.nullish() }),
    doi: t.string({ description: 'Its DOI, with or without prefix.' }),
    title: t.string({ description: 'Its title; compared on letters and digits only.' }),
  }),
});

builder.queryFields((t) => ({
  paper: t.field({
    type: PaperRef,
    nullable: true,
    description: 'The paper of that name; null when there is none.',
    args: { by: t.arg({ type: PaperByInput, required: true, description: 'How it is named.' }) },
    resolve: async (_root, { by }, { reader }) => {
      for (const field of ['slug', 'arxivId', 'doi', 'title'] as const) {
        const value = by[field];
        if (value != null) return (await reader.papersBy(field, [value])).get(value);
      }
      return null;
    },
  }),
  papers: t.connection(
    {
      type: PaperRef,
      description: 'Papers under a filter.',
      args: {
        where: t.arg({ type: PaperFilterInput, description: 'Which papers; all when absent.' }),
        orderBy: t.arg({
          type: [PaperOrderInput],
          description: 'Sort fields, the first one deciding first; newest first when absent.',
        }),
      },
      resolve: async (_root, { where, orderBy, ...page }, { analysis, reader }, info) =>
        listConnection(reader.papers, {
          where: await toPaperFilter(where, analysis),
          orderBy: toOrders(orderBy),
          page: toPageRequest(page),
          fields: selectedFields(info),
        }),
    },
    { name: 'PaperConnection', description: 'Papers.' },
    { name: 'PaperEdge', description: 'A paper and its place in the list.' },
  ),
}));
