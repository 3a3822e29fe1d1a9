import type { Dataset } from '../../store/graph-reader.ts';
import { builder } from '../builder.ts';

const SourceCountRef = builder.objectRef<Dataset['sources'][number]>('SourceCount').implement({
  description: 'What came from one source.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'Name of the source.' }),
    records: t.exposeInt('records', { description: 'Records, 0 or more.' }),
    papers: t.exposeInt('papers', { description: 'Papers they describe, 0 or more.' }),
    rejected: t.exposeInt('rejected', {
      description: 'Records that could not be read when their file was last read, 0 or more.',
    }),
  }),
});

const AnnotatorRef = builder
  .objectRef<Dataset['annotators'][number]>('AnnotatorVersion')
  .implement({
    description: 'What annotated the papers.',
    fields: (t) => ({
      name: t.exposeString('name', { description: 'Name of the annotator.' }),
      version: t.exposeString('version', { description: 'Its version.' }),
    }),
  });

const DatasetRef = builder.objectRef<Dataset>('Dataset').implement({
  description: 'What the graph holds, and where it comes from.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Grows with every change of the papers.' }),
    revision: t.exposeInt('revision', {
      description: 'Of the analysis that related, clusters and positions come from; 0: none yet.',
    }),
    analysedAt: t.expose('analysedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When that analysis ended; null: none yet.',
    }),
    paperCount: t.exposeInt('paperCount', { description: 'Papers, 0 or more.' }),
    topicCount: t.exposeInt('topicCount', { description: 'Topics, 0 or more.' }),
    conceptCount: t.exposeInt('conceptCount', { description: 'Concepts, 0 or more.' }),
    mentionCount: t.exposeInt('mentionCount', {
      description: 'Pairs of a paper and a concept it mentions, 0 or more.',
    }),
    organizationCount: t.exposeInt('organizationCount', {
      description: 'Organizations, 0 or more.',
    }),
    authorCount: t.exposeInt('authorCount', { description: 'Authors, 0 or more.' }),
    sources: t.expose('sources', {
      type: [SourceCountRef],
      description: 'What each source gave.',
    }),
    annotators: t.expose('annotators', {
      type: [AnnotatorRef],
      description: 'What annotated the papers.',
    }),
    engine: t.exposeString('engine', {
      description: 'The database, for example neo4j 5.26.30 or grafeo 0.6.0.',
    }),
  }),
});

builder.queryField('dataset', (t) =>
  t.field({
    type: DatasetRef,
    nullable: true,
    description: 'What the graph holds, and where it comes from.',
    resolve: (_root, _args, { reader }) => reader.dataset(),
  }),
);
