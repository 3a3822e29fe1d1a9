import type { MemberRole, Membership } from '../../domain/cluster.ts';
import type { PaperKey } from '../../domain/paper.ts';
import { builder, type EdgeFields } from '../builder.ts';
import { describedValues } from '../enum-values.ts';
import { levelArgument } from './filters.ts';
import { ClusterRef, PaperRef } from './refs.ts';

const MemberRoleRef = builder.enumType('MemberRole', {
  description: 'How a paper lies in its cluster.',
  values: describedValues<MemberRole>({
    CORE: 'At least half of its ties stay inside.',
    BORDER: 'Most of its ties lead to other clusters.',
  }),
});

/** Seen from the paper, or from the cluster. */
export const membershipFields = (t: EdgeFields<{ readonly membership: Membership }>) => ({
  strength: t.float({
    description: 'The share of its ties that stays inside, 0 to 1.',
    resolve: ({ membership }) => membership.strength,
  }),
  role: t.field({
    type: MemberRoleRef,
    description: 'How it lies in the cluster.',
    resolve: ({ membership }) => membership.role,
  }),
  nextBest: t.field({
    type: ClusterRef,
    nullable: true,
    description: 'The other cluster of the level that it is most tied to; null without any tie.',
    resolve: ({ membership: { nextBest } }, _args, { analysis }) =>
      nextBest === null ? null : analysis.cluster.load(nextBest),
  }),
});

type PaperMembership = { readonly membership: Membership };

const ClusterMembershipRef = builder.objectRef<PaperMembership>('ClusterMembership').implement({
  description: 'The cluster of a paper, and how it lies in it.',
  fields: (t) => ({
    cluster: t.field({
      type: ClusterRef,
      description: 'The cluster.',
      resolve: async ({ membership }, _args, { analysis }) => {
        const cluster = await analysis.cluster.load(membership.cluster);
        if (!cluster)
          throw new Error(`Cluster ${membership.cluster} has members but is not there.`);
        return cluster;
      },
    }),
    ...membershipFields(t),
  }),
});

builder.objectField(PaperRef, 'cluster', (t) =>
  t.loadable({
    type: ClusterMembershipRef,
    nullable: true,
    byPath: true,
    description: 'The cluster it lies in; null when it is in none.',
    args: { level: t.arg.int({ defaultValue: 0, ...levelArgument }) },
    load: async (keys: PaperKey[], { analysis }, { level }) => {
      const found = await analysis.reader.membershipOf(await analysis.revision(), keys, level ?? 0);
      return keys.map((key) => {
        const membership = found.get(key);
        return membership ? { membership } : null;
      });
    },
    resolve: ({ key }) => key,
  }),
);
