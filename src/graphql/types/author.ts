import { AuthorSlug } from '../../domain/author.ts';
import type { CoAuthor } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';
import { listConnection, relationConnection, toPageRequest } from '../paging.ts';
import { selectedFields } from '../selected-fields.ts';
import { EntityRef } from './entity.ts';
import { NameFilterInput, rowsArgument, shortText } from './filters.ts';
import { NamedOrderInput, PaperOrderInput, toOrders } from './orders.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { AuthorRef, PaperRef } from './refs.ts';

const CoAuthorRef = builder.objectRef<CoAuthor>('CoAuthor').implement({
  description: 'Someone who wrote papers with an author.',
  fields: (t) => ({
    author: t.expose('author', { type: AuthorRef, description: 'The other author.' }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers written together, 1 or more.' }),
  }),
});

builder.node(AuthorRef, {
  description:
    'A printed name: two people of one name are one author unless a source tells them apart.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  loadMany: (slugs, { loaders }) =>
    slugs.map((slug) => loaders.author.load(AuthorSlug.parse(slug))),
  fields: (t) => ({
    papers: t.connection(
      {
        type: PaperRef,
        description: 'Papers of this name, newest first unless ordered otherwise.',
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
            reader.papersOfAuthors,
            slug,
            {
              where: await toPaperFilter(where, analysis),
              orderBy: toOrders(orderBy),
              page: toPageRequest(page),
              fields: selectedFields(info),
            },
            ({ paper, position }) => ({ node: paper, position }),
          ),
      },
      { name: 'AuthorPaperConnection', description: 'Papers of an author.' },
      {
        name: 'AuthorPaperEdge',
        description: 'A paper and the place of the author in its list.',
        fields: (edge) => ({
          position: edge.exposeInt('position', { description: '0 is the first author.' }),
        }),
      },
    ),
    coAuthors: t.loadableList({
      type: CoAuthorRef,
      nullable: true,
      byPath: true,
      description: 'Who wrote papers with this author, most papers first.',
      args: { first: t.arg.int({ defaultValue: 10, ...rowsArgument }) },
      load: async (slugs: AuthorSlug[], { reader }, { first }) => {
        const found = await reader.coAuthors(slugs, first ?? 10);
        return slugs.map((slug) => found.get(slug) ?? []);
      },
      resolve: ({ slug }) => slug,
    }),
  }),
});

const AuthorByInput = builder.inputType('AuthorBy', {
  description: 'One way to name an author.',
  isOneOf: true,
  fields: (t) => ({ slug: t.string({ description: 'Its slug.', validate: shortText.nullish() }) }),
});

builder.queryFields((t) => ({
  author: t.field({
    type: AuthorRef,
    nullable: true,
    description: 'The author of that name; null when there is none.',
    args: { by: t.arg({ type: AuthorByInput, required: true, description: 'How it is named.' }) },
    resolve: (_root, { by }, { loaders }) => loaders.author.load(AuthorSlug.parse(by.slug)),
  }),
  authors: t.connection(
    {
      type: AuthorRef,
      description: 'Authors under a filter.',
      args: {
        where: t.arg({ type: NameFilterInput, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({
          type: [NamedOrderInput],
          description: 'Sort fields; most papers first when absent.',
        }),
      },
      resolve: (_root, { where, orderBy, ...page }, { reader }, info) =>
        listConnection(reader.authors, {
          where: where ?? {},
          orderBy: toOrders(orderBy),
          page: toPageRequest(page),
          fields: selectedFields(info),
        }),
    },
    { name: 'AuthorConnection', description: 'Authors.' },
    { name: 'AuthorEdge', description: 'An author and their place in the list.' },
  ),
}));
