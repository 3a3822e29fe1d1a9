import { encodeGlobalID } from '@pothos/plugin-relay';
import { z } from 'zod';
import type { Facet, FacetBucket, FacetField } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';
import { typeOfKind } from '../entity-types.ts';
import { describedValues } from '../enum-values.ts';
import { MentionFilterInput, rowsArgument } from './filters.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';

export const FacetFieldRef = builder.enumType('FacetField', {
  description: 'What papers can be counted by.',
  values: describedValues<FacetField>({
    TOPIC: 'Topics they are about.',
    CONCEPT: 'Concepts they mention.',
    ORGANIZATION: 'Organizations they are from.',
    AUTHOR: 'Who wrote them.',
    YEAR: 'The year of publishedOn.',
    CLUSTER: 'Clusters of the coarsest level that they lie in.',
    SOURCE: 'Sources that have a record of them.',
  }),
});

export const FacetBucketRef = builder.objectRef<FacetBucket>('FacetBucket').implement({
  description: 'One value and the papers that have it.',
  fields: (t) => ({
    key: t.string({
      description: 'What the matching filter takes; for YEAR the year of publishedOn.',
      resolve: ({ key, entity }) =>
        entity?.kind === 'CLUSTER' ? encodeGlobalID('Cluster', key) : key,
    }),
    label: t.exposeString('label', { description: 'The value to show.' }),
    entity: t.node({
      description: 'The node it stands for; null for a year or a source.',
      id: ({ entity }) =>
        entity && {
          type: entity.kind === 'CLUSTER' ? 'Cluster' : typeOfKind(entity.kind),
          id: entity.key,
        },
    }),
    count: t.exposeInt('count', { description: 'Papers under the filter, 1 or more.' }),
  }),
});

const FacetRef = builder.objectRef<Facet>('Facet').implement({
  description: 'Papers counted by one field.',
  fields: (t) => ({
    field: t.expose('field', { type: FacetFieldRef, description: 'What was counted by.' }),
    buckets: t.expose('buckets', {
      type: [FacetBucketRef],
      description: 'The most frequent values, most papers first.',
    }),
    other: t.exposeInt('other', { description: 'Papers none of whose values are shown.' }),
    missing: t.exposeInt('missing', { description: 'Papers without a value.' }),
  }),
});

builder.queryFields((t) => ({
  facets: t.field({
    type: [FacetRef],
    nullable: true,
    description: 'Counts of papers under a filter.',
    args: {
      where: t.arg({ type: PaperFilterInput, description: 'Which papers; all when absent.' }),
      by: t.arg({
        type: [FacetFieldRef],
        required: true,
        description: 'What to count by, each at most once; the answer has the same order.',
        validate: z
          .array(z.string())
          .refine((by) => new Set(by).size === by.length, '"by" names each field at most once.'),
      }),
      mention: t.arg({
        type: MentionFilterInput,
        description: 'Which mentions count for CONCEPT: systems that papers compare with, say.',
      }),
      first: t.arg.int({ defaultValue: 10, ...rowsArgument }),
      exceptOwn: t.arg.boolean({
        defaultValue: false,
        description: "Leave a field's own condition out of its counts.",
      }),
    },
    resolve: async (_root, { where, by, mention, first, exceptOwn }, { analysis, reader }) => {
      const request = {
        where: await toPaperFilter(where, analysis),
        mention: mention ?? {},
        first: first ?? 10,
        exceptOwn: exceptOwn ?? false,
        ...(by.includes('CLUSTER') && { revision: await analysis.revision() }),
      };
      return Promise.all(by.map((field) => reader.facet({ ...request, field })));
    },
  }),
}));
