import { decodeGlobalID } from '@pothos/plugin-relay';
import { PaperKey } from '../domain/paper.ts';
import { type EntityType, entityTypes } from './entity-types.ts';

export type GlobalId = { readonly typename: EntityType; readonly id: string };

/** What a global id leads to; null for one that we never gave out. */
export function readGlobalId(text: string): GlobalId | null {
  const { typename, id } = decodeOrNothing(text);
  const known = entityTypes.find((type) => type === typename);
  return known && id ? { typename: known, id } : null;
}

/** The key of a paper; for anything else the key of no paper. */
export function readPaperId(text: string): PaperKey {
  const id = readGlobalId(text);
  return PaperKey.parse(id?.typename === 'Paper' ? id.id : '');
}

function decodeOrNothing(text: string): { typename: string; id: string } {
  try {
    return decodeGlobalID(text);
  } catch {
    return { typename: '', id: '' };
  }
}
