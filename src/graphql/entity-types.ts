import type { Entity, EntityKind } from '../domain/entity.ts';

export const entityTypes = ['Paper', 'Topic', 'Concept', 'Organization', 'Author'] as const;
/** GraphQL types that implement Entity. */
export type EntityType = (typeof entityTypes)[number];

const kinds: Readonly<Record<EntityType, EntityKind>> = {
  Paper: 'PAPER',
  Topic: 'TOPIC',
  Concept: 'CONCEPT',
  Organization: 'ORGANIZATION',
  Author: 'AUTHOR',
};

export function kindOfType(type: string): EntityKind {
  const known = entityTypes.find((name) => name === type);
  if (!known) throw new Error(`${type} is no entity.`);
  return kinds[known];
}

export function typeOfKind(kind: EntityKind): EntityType {
  const known = entityTypes.find((type) => kinds[type] === kind);
  if (!known) throw new Error(`${kind} has no type.`);
  return known;
}

/** An entity as GraphQL needs it: a value that knows its type. */
export function toEntityNode({ kind, value }: Entity): EntityNode {
  return { ...value, __typename: typeOfKind(kind) };
}
export type EntityNode = Entity['value'] & { readonly __typename?: EntityType };
