import type { Cluster } from '../../domain/cluster.ts';
import { BadUserInput } from '../../domain/errors.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import { builder } from '../builder.ts';
import { slicesOf } from '../relations/cluster-slices.ts';
import { levelArgument, rowsArgument } from './filters.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { ClusterRef, TopicRef } from './refs.ts';

type Slice = { readonly cluster: Cluster; readonly count: number; readonly share: number };

const ClusterSliceRef = builder.objectRef<Slice>('ClusterSlice').implement({
  description: 'A cluster, and how many papers of those that are meant lie in it.',
  fields: (t) => ({
    cluster: t.expose('cluster', { type: ClusterRef, description: 'The cluster.' }),
    count: t.exposeInt('count', {
      description: 'Papers under the filter, or of the topic, that lie in it; 0 or more.',
    }),
    share: t.exposeFloat('share', {
      description: 'count / all papers under the filter, or of the topic; 0 to 1.',
    }),
  }),
});

type Clustering = {
  readonly clusters: readonly Slice[];
  readonly unassignedCount: number;
  readonly level: number;
  readonly levels: number;
  readonly modularity: number;
  readonly stability: number;
  readonly algorithm: string;
  readonly parameters: Readonly<Record<string, number>>;
  readonly revision: number;
};

const ClusteringRef = builder.objectRef<Clustering>('Clustering').implement({
  description: 'The papers in clusters, as the analysis found them; a filter only counts.',
  fields: (t) => ({
    clusters: t.expose('clusters', {
      type: [ClusterSliceRef],
      description: 'Those with most papers under the filter first, then the larger ones.',
    }),
    unassignedCount: t.exposeInt('unassignedCount', {
      description: 'Papers under the filter that are in no cluster of the level.',
    }),
    level: t.exposeInt('level', { description: 'The level shown; 0 is the coarsest.' }),
    levels: t.exposeInt('levels', { description: 'How many levels there are.' }),
    modularity: t.exposeFloat('modularity', {
      description: 'How much more similarity lies inside clusters than by chance, -0.5 to 1.',
    }),
    stability: t.exposeFloat('stability', {
      description: 'Mean adjusted Rand index between clusterings of 20 random 90 % subsets.',
    }),
    algorithm: t.exposeString('algorithm', { description: 'How the clusters were found.' }),
    parameters: t.expose('parameters', { type: 'JSON', description: 'What it was given.' }),
    revision: t.exposeInt('revision', { description: 'Of the analysis that found them.' }),
  }),
});

builder.queryField('clusters', (t) =>
  t.field({
    type: ClusteringRef,
    nullable: true,
    description: 'All clusters of a level; with a filter the same clusters, counted under it.',
    args: {
      where: t.arg({ type: PaperFilterInput, description: 'Which papers; all when absent.' }),
      level: t.arg.int({ defaultValue: 0, ...levelArgument }),
      first: t.arg.int({ defaultValue: 50, ...rowsArgument }),
    },
    resolve: async (_root, { where, level: asked, first }, { analysis }) => {
      const [revision, head] = await Promise.all([analysis.revision(), analysis.head()]);
      const level = asked ?? 0;
      const found = head.levels[level];
      if (!found) {
        throw new BadUserInput(`"level" is from 0 to ${head.levels.length - 1}, not ${level}.`);
      }
      const filter = await toPaperFilter(where, analysis);
      const [clusters, counted] = await Promise.all([
        analysis.reader.clusters(revision, level),
        analysis.reader.clusterCounts(revision, level, filter),
      ]);
      return {
        ...{ level, revision, levels: head.levels.length, unassignedCount: counted.unassigned },
        ...{ modularity: found.modularity, stability: found.stability },
        ...{ algorithm: head.algorithm, parameters: head.parameters },
        clusters: slicesOf(clusters, counted).slice(0, first ?? 50),
      };
    },
  }),
);

builder.objectField(TopicRef, 'clusters', (t) =>
  t.loadableList({
    type: ClusterSliceRef,
    nullable: true,
    byPath: true,
    description: 'Clusters that its papers lie in, most papers first; narrower topics count too.',
    args: {
      level: t.arg.int({ defaultValue: 0, ...levelArgument }),
      first: t.arg.int({ defaultValue: 10, ...rowsArgument }),
    },
    load: async (slugs: TopicSlug[], { analysis }, { level, first }) => {
      const revision = await analysis.revision();
      const found = await analysis.reader.clustersOfTopics(
        revision,
        level ?? 0,
        slugs,
        first ?? 10,
      );
      return slugs.map((slug): Slice[] => {
        const { slices, total } = found.get(slug) ?? { slices: [], total: 0 };
        return slices.map((slice) => ({ ...slice, share: slice.count / total }));
      });
    },
    resolve: ({ slug }) => slug,
  }),
);
