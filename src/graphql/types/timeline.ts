import type { TimeBucket, Timeline } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';
import { describedValues } from '../enum-values.ts';
import { FacetBucketRef, FacetFieldRef } from './facets.ts';
import { MentionFilterInput, rowsArgument } from './filters.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';

const TimeBucketRef = builder.enumType('TimeBucket', {
  description: 'Spans of time that papers are counted in.',
  values: describedValues<TimeBucket>({
    YEAR: 'Calendar years.',
    QUARTER: 'Quarters of a year.',
    MONTH: 'Calendar months.',
    WEEK: 'ISO weeks, Monday to Sunday.',
  }),
});

const TimelineBucketRef = builder
  .objectRef<Timeline['buckets'][number]>('TimelineBucket')
  .implement({
    description: 'Papers of one span of time.',
    fields: (t) => ({
      from: t.expose('from', { type: 'Date', description: 'First day.' }),
      to: t.expose('to', { type: 'Date', description: 'Last day.' }),
      count: t.exposeInt('count', { description: 'Papers published in it, 0 or more.' }),
      by: t.expose('by', {
        type: [FacetBucketRef],
        description: 'The same papers counted by a field; empty when none was asked for.',
      }),
    }),
  });

const TimelineRef = builder.objectRef<Timeline>('Timeline').implement({
  description: 'Papers over time, by publishedOn.',
  fields: (t) => ({
    buckets: t.expose('buckets', {
      type: [TimelineBucketRef],
      description: 'Earliest first, without holes.',
    }),
    undated: t.exposeInt('undated', { description: 'Papers under the filter without a date.' }),
  }),
});

builder.queryFields((t) => ({
  timeline: t.field({
    type: TimelineRef,
    nullable: true,
    description: 'Papers under a filter over time.',
    args: {
      where: t.arg({ type: PaperFilterInput, description: 'Which papers; all when absent.' }),
      bucket: t.arg({
        type: TimeBucketRef,
        defaultValue: 'YEAR',
        description: 'How long a span is.',
      }),
      by: t.arg({ type: FacetFieldRef, description: 'Also count the papers of a span by this.' }),
      mention: t.arg({
        type: MentionFilterInput,
        description: 'Which mentions count when by is CONCEPT.',
      }),
      first: t.arg.int({
        defaultValue: 5,
        ...rowsArgument,
        description: 'How many values of by for each span, 1 to 100.',
      }),
    },
    resolve: async (_root, { where, bucket, by, mention, first }, { analysis, reader }) =>
      reader.timeline({
        where: await toPaperFilter(where, analysis),
        bucket: bucket ?? 'YEAR',
        by: by ?? null,
        mention: mention ?? {},
        first: first ?? 5,
        ...(by === 'CLUSTER' && { revision: await analysis.revision() }),
      }),
  }),
}));
