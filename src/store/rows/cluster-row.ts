import { z } from 'zod';
import { Cluster, Membership } from '../../domain/cluster.ts';
import type { Row } from '../engine.ts';
import { analysedKey } from './analysed-key.ts';
import { storedFields } from './stored-fields.ts';
import { withoutNulls } from './without-nulls.ts';

const Packed = z.array(z.string()).default([]);

/** A property cannot be a map, so each term, bridge and tie is one JSON string. */
export function toClusterRow(revision: number, cluster: Cluster): Row {
  const { terms, bridges, ties, position, ...plain } = cluster;
  return withoutNulls({
    ...plain,
    x: position?.x,
    y: position?.y,
    key: analysedKey(revision, cluster.id),
    revision,
    terms: terms.map((term) => JSON.stringify(term)),
    bridges: bridges.map((bridge) => JSON.stringify(bridge)),
    ties: ties.map((tie) => JSON.stringify(tie)),
  });
}

/** A cluster from the properties of its node. */
export function decodeCluster(row: unknown): Cluster {
  const node = withoutNulls(row);
  const unpacked = (name: string) =>
    Packed.parse(node[name]).map((text): unknown => JSON.parse(text));
  return Cluster.parse({
    ...node,
    position: node['x'] === undefined ? null : { x: node['x'], y: node['y'] },
    terms: unpacked('terms'),
    bridges: unpacked('bridges'),
    ties: unpacked('ties'),
  });
}

/** How a paper hangs in its cluster, as the MEMBER_OF edge holds it. */
export const membershipFields = storedFields(Membership);
