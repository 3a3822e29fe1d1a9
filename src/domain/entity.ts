import type { Author } from './author.ts';
import type { Concept } from './concept.ts';
import type { Organization } from './organization.ts';
import type { Paper } from './paper.ts';
import type { Topic } from './topic.ts';

export const entityKinds = ['PAPER', 'TOPIC', 'CONCEPT', 'ORGANIZATION', 'AUTHOR'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Names one entity: a paper by its key, everything else by its slug. */
export type EntityKey = { readonly kind: EntityKind; readonly key: string };

/** One text for an entity key: `CONCEPT:speculative-decoding`. */
export function packEntityKey({ kind, key }: EntityKey): string {
  return `${kind}:${key}`;
}

/** Null for what `packEntityKey` never wrote. */
export function unpackEntityKey(text: string): EntityKey | null {
  const end = text.indexOf(':');
  const kind = entityKinds.find((each) => each === text.slice(0, end));
  return kind ? { kind, key: text.slice(end + 1) } : null;
}

/** A node of the graph with a name: what search, paths and pictures are made of. */
export type Entity =
  | { readonly kind: 'PAPER'; readonly value: Paper }
  | { readonly kind: 'TOPIC'; readonly value: Topic }
  | { readonly kind: 'CONCEPT'; readonly value: Concept }
  | { readonly kind: 'ORGANIZATION'; readonly value: Organization }
  | { readonly kind: 'AUTHOR'; readonly value: Author };
