import { decodeGlobalID } from '@pothos/plugin-relay';
import { ClusterId } from '../domain/cluster.ts';
import type { EntityKey } from '../domain/entity.ts';
import { PaperKey } from '../domain/paper.ts';
import { entityTypes, kindOfType } from './entity-types.ts';

const nodeTypes = [...entityTypes, 'Cluster'] as const;
export type GlobalId = { readonly typename: (typeof nodeTypes)[number]; readonly id: string };

/** What a global id leads to; null for one that we never gave out. */
export function readGlobalId(text: string): GlobalId | null {
  const { typename, id } = decodeOrNothing(text);
  const known = nodeTypes.find((type) => type === typename);
  return known && id ? { typename: known, id } : null;
}

/** The key of a paper; for anything else the key of no paper. */
export function readPaperId(text: string): PaperKey {
  const id = readGlobalId(text);
  return PaperKey.parse(id?.typename === 'Paper' ? id.id : '');
}

/** The id of a cluster as analyses know it; for anything else that of no cluster. */
export function readClusterId(text: string): ClusterId {
  const id = readGlobalId(text);
  return ClusterId.parse(id?.typename === 'Cluster' ? id.id : '');
}

/** The entity that an id leads to; null for anything else. */
export function readEntityId(text: string): EntityKey | null {
  const id = readGlobalId(text);
  return id === null || id.typename === 'Cluster'
    ? null
    : { kind: kindOfType(id.typename), key: id.id };
}

function decodeOrNothing(text: string): { typename: string; id: string } {
  try {
    return decodeGlobalID(text);
  } catch {
    return { typename: '', id: '' };
  }
}
