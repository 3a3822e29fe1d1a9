import type { ClusterId, Membership } from '../../domain/cluster.ts';
import type { Page } from '../../domain/page.ts';
import type { Paper } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { ClusterMember, MembersRequest } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { membershipFields } from '../rows/cluster-row.ts';
import { paperFields } from '../rows/node-fields.ts';
import { readFilterFacts } from './filter-facts.ts';
import { compilePaperCondition } from './paper-filter.ts';
import { byClusterId, clusterKeys } from './read-clusters.ts';
import { type RelationNoun, relation } from './relation-reader.ts';

/** `revision` is part of what a cursor was made for. */
type MemberFilter = { readonly papers: PaperFilter; readonly revision: number };

/** The strongest first. */
const papersOfClusters: RelationNoun<Paper, Membership, ClusterMember, MemberFilter, never> = {
  name: 'papers-of-clusters',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'm.strength', direction: 'DESC', nullable: false }],
    key: 'p.key',
  },
  variable: 'p',
  node: paperFields,
  edge: membershipFields,
  toRow: (paper, membership) => ({ paper, membership }),
  condition: async (engine, { papers }) => {
    const { where, params } = compilePaperCondition(papers, await readFilterFacts(engine, papers));
    return { cypher: where, params };
  },
};

export async function readMembers(
  engine: Engine,
  revision: number,
  ids: readonly ClusterId[],
  { where, page }: MembersRequest,
): Promise<Map<ClusterId, Page<ClusterMember>>> {
  const filter = { papers: where, revision };
  const request = { where: filter, orderBy: [], page };
  return byClusterId(
    await relation(engine, papersOfClusters).pages(clusterKeys(revision, ids), request),
  );
}

export async function countMembers(
  engine: Engine,
  revision: number,
  ids: readonly ClusterId[],
  where: PaperFilter,
): Promise<Map<ClusterId, number>> {
  const filter = { papers: where, revision };
  return byClusterId(
    await relation(engine, papersOfClusters).counts(clusterKeys(revision, ids), filter),
  );
}
