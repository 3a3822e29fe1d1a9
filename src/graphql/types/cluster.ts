import { type Cluster, ClusterId } from '../../domain/cluster.ts';
import type { Paper } from '../../domain/paper.ts';
import { builder } from '../builder.ts';
import { readClusterId } from '../global-id.ts';
import { relationConnection, toPageRequest } from '../paging.ts';
import { clusterSentence } from '../relations/cluster-sentence.ts';
import { rowsArgument } from './filters.ts';
import { membershipFields } from './membership.ts';
import { PaperFilterInput, toPaperFilter } from './paper-filter.ts';
import { ClusterRef, PaperRef } from './refs.ts';
import { WeightedConceptRef, WeightedTopicRef } from './weighted.ts';

type Bridge = { readonly paper: Paper; readonly to: Cluster; readonly strength: number };

const ClusterBridgeRef = builder.objectRef<Bridge>('ClusterBridge').implement({
  description: 'A paper that ties the cluster to another one.',
  fields: (t) => ({
    paper: t.expose('paper', {
      type: PaperRef,
      description: 'The paper, a member of the cluster.',
    }),
    to: t.expose('to', { type: ClusterRef, description: 'The other cluster, of the same level.' }),
    strength: t.exposeFloat('strength', {
      description: 'The share of its ties that goes there, 0 to 1.',
    }),
  }),
});

builder.node(ClusterRef, {
  description:
    'Papers that are near each other, as the analysis found them. Its id outlives analyses that find it again.',
  id: { resolve: ({ id }) => id },
  loadMany: (ids, { analysis }) => ids.map((id) => analysis.cluster.load(ClusterId.parse(id))),
  fields: (t) => ({
    label: t.exposeString('label', {
      description: 'What is typical of it, in two or three names.',
    }),
    level: t.exposeInt('level', { description: '0 is the coarsest.' }),
    size: t.exposeInt('size', { description: 'Members when it was found, 2 or more.' }),
    cohesion: t.exposeFloat('cohesion', { description: 'Mean SIMILAR score inside, 0 to 1.' }),
    terms: t.field({
      type: [WeightedConceptRef],
      nullable: true,
      description: 'Concepts that are typical of it, by class-based tf-idf; at most 20.',
      args: { first: t.arg.int({ defaultValue: 8, ...rowsArgument }) },
      resolve: async ({ terms }, { first }, { loaders }) => {
        const shown = terms.slice(0, first ?? 8).map(async ({ slug, weight, papers }) => {
          const concept = await loaders.concept.load(slug);
          return concept && { concept, weight, paperCount: papers };
        });
        return (await Promise.all(shown)).filter((term) => term !== null);
      },
    }),
    members: t.connection(
      {
        type: PaperRef,
        description: 'Its papers, the most central first; the best 1,000.',
        args: { where: t.arg({ type: PaperFilterInput, description: 'Which of them.' }) },
        resolve: async ({ id }, { where, ...page }, { analysis, loaders }) =>
          relationConnection(
            loaders,
            analysis.members,
            id,
            {
              where: await toPaperFilter(where, analysis),
              orderBy: [],
              page: toPageRequest(page),
            },
            ({ paper, membership }) => ({ node: paper, membership }),
          ),
      },
      { name: 'ClusterMemberConnection', description: 'Members of a cluster.' },
      {
        name: 'ClusterMemberEdge',
        description: 'A member and how it lies in the cluster.',
        fields: (edge) => membershipFields(edge),
      },
    ),
    topics: t.loadableList({
      type: WeightedTopicRef,
      nullable: true,
      byPath: true,
      description: 'Topics of its members, weighted by the share of members that are about them.',
      args: { first: t.arg.int({ defaultValue: 5, ...rowsArgument }) },
      load: async (ids: ClusterId[], { analysis }, { first }) => {
        const revision = await analysis.revision();
        const found = await analysis.reader.topicsOfClusters(revision, ids, first ?? 5);
        return ids.map((id) => found.get(id) ?? []);
      },
      resolve: ({ id }) => id,
    }),
    bridges: t.field({
      type: [ClusterBridgeRef],
      nullable: true,
      description: 'Papers that tie it to other clusters, the strongest first; at most 20.',
      args: { first: t.arg.int({ defaultValue: 5, ...rowsArgument }) },
      resolve: async ({ bridges }, { first }, { analysis, loaders }) => {
        const shown = bridges.slice(0, first ?? 5).map(async ({ key, to, strength }) => {
          const [paper, cluster] = await Promise.all([
            loaders.paper.load(key),
            analysis.cluster.load(to),
          ]);
          return paper && cluster && { paper, to: cluster, strength };
        });
        return (await Promise.all(shown)).filter((bridge) => bridge !== null);
      },
    }),
    parent: t.field({
      type: ClusterRef,
      nullable: true,
      description: 'The cluster of the next coarser level that it lies in; null at level 0.',
      resolve: ({ parent }, _args, { analysis }) =>
        parent === null ? null : analysis.cluster.load(parent),
    }),
    children: t.loadableList({
      type: ClusterRef,
      nullable: true,
      description: 'The clusters of the next finer level that lie in it, largest first.',
      load: async (ids: ClusterId[], { analysis }) => {
        const found = await analysis.reader.childrenOf(await analysis.revision(), ids);
        return ids.map((id) => found.get(id) ?? []);
      },
      resolve: ({ id }) => id,
    }),
    sentence: t.loadable({
      type: 'String',
      description: 'What holds it together, in one plain sentence.',
      load: async (clusters: Cluster[], { analysis }) => {
        const ids = clusters.map(({ id }) => id);
        const revision = await analysis.revision();
        const topics = await analysis.reader.topicsOfClusters(revision, ids, 1);
        return clusters.map((cluster) => clusterSentence(cluster, topics.get(cluster.id) ?? []));
      },
      resolve: (cluster) => cluster,
    }),
  }),
});

const ClusterByInput = builder.inputType('ClusterBy', {
  description: 'One way to name a cluster.',
  isOneOf: true,
  fields: (t) => ({ id: t.id({ description: 'Its global id.' }) }),
});

builder.queryField('cluster', (t) =>
  t.field({
    type: ClusterRef,
    nullable: true,
    description: 'The cluster of that id; null when the present analysis has none.',
    args: { by: t.arg({ type: ClusterByInput, required: true, description: 'How it is named.' }) },
    resolve: (_root, { by }, { analysis }) =>
      by.id == null ? null : analysis.cluster.load(readClusterId(by.id)),
  }),
);
