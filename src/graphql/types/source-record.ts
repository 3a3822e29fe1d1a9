import type { RecordSummary } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';

export const SourceRecordRef = builder.objectRef<RecordSummary>('SourceRecord').implement({
  description: "One source's account of a paper.",
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Name of the source.' }),
    sourceId: t.exposeString('sourceId', {
      nullable: true,
      description: 'The id the source itself uses; null when it has none.',
    }),
    url: t.expose('url', {
      type: 'URL',
      nullable: true,
      description: 'Where the source shows it.',
    }),
    readAt: t.expose('readAt', { type: 'DateTime', description: 'When we read it.' }),
  }),
});
