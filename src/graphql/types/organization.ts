import { OrganizationSlug } from '../../domain/organization.ts';
import { builder } from '../builder.ts';
import { listConnection, relationConnection, toPageRequest } from '../paging.ts';
import { selectedFields } from '../selected-fields.ts';
import { EntityRef } from './entity.ts';
import { NameFilterInput, shortText } from './filters.ts';
import { NamedOrderInput, PaperOrderInput, toOrders } from './orders.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { ProvenanceRef } from './provenance.ts';
import { OrganizationRef, PaperRef } from './refs.ts';

builder.node(OrganizationRef, {
  description: 'A laboratory, company or university that papers come from.',
  interfaces: [EntityRef],
  id: { resolve: ({ slug }) => slug },
  loadMany: (slugs, { loaders }) =>
    slugs.map((slug) => loaders.organization.load(OrganizationSlug.parse(slug))),
  fields: (t) => ({
    papers: t.connection(
      {
        type: PaperRef,
        description: 'Papers from it, newest first unless ordered otherwise.',
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
            reader.papersOfOrganizations,
            slug,
            {
              where: await toPaperFilter(where, analysis),
              orderBy: toOrders(orderBy),
              page: toPageRequest(page),
              fields: selectedFields(info),
            },
            ({ paper, provenance }) => ({ node: paper, provenance }),
          ),
      },
      { name: 'OrganizationPaperConnection', description: 'Papers of an organization.' },
      {
        name: 'OrganizationPaperEdge',
        description: 'A paper and how its organization is known.',
        fields: (edge) => ({
          provenance: edge.expose('provenance', {
            type: ProvenanceRef,
            description: 'Which source says so.',
          }),
        }),
      },
    ),
  }),
});

const OrganizationByInput = builder.inputType('OrganizationBy', {
  description: 'One way to name an organization.',
  isOneOf: true,
  fields: (t) => ({ slug: t.string({ description: 'Its slug.', validate: shortText.nullish() }) }),
});

builder.queryFields((t) => ({
  organization: t.field({
    type: OrganizationRef,
    nullable: true,
    description: 'The organization of that name; null when there is none.',
    args: {
      by: t.arg({ type: OrganizationByInput, required: true, description: 'How it is named.' }),
    },
    resolve: (_root, { by }, { loaders }) =>
      loaders.organization.load(OrganizationSlug.parse(by.slug)),
  }),
  organizations: t.connection(
    {
      type: OrganizationRef,
      description: 'Organizations under a filter.',
      args: {
        where: t.arg({ type: NameFilterInput, description: 'Which ones; all when absent.' }),
        orderBy: t.arg({
          type: [NamedOrderInput],
          description: 'Sort fields; most papers first when absent.',
        }),
      },
      resolve: (_root, { where, orderBy, ...page }, { reader }, info) =>
        listConnection(reader.organizations, {
          where: where ?? {},
          orderBy: toOrders(orderBy),
          page: toPageRequest(page),
          fields: selectedFields(info),
        }),
    },
    { name: 'OrganizationConnection', description: 'Organizations.' },
    { name: 'OrganizationEdge', description: 'An organization and its place in the list.' },
  ),
}));
