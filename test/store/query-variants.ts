import { readdirSync } from 'node:fs';
import { type Query, query } from '../../src/store/query.ts';
import { type NamedKind, queryFor } from '../../src/store/write/named-kind.ts';

const kinds: readonly NamedKind[] = ['Concept', 'Topic', 'Organization', 'Author'];

/** The names of all queries. */
export function queryFiles(): string[] {
  return readdirSync('src/store/queries')
    .filter((file) => !file.endsWith('.embedded.cypher'))
    .map((file) => file.replace(/\.cypher$/, ''));
}

/** A query as it stands, and for each kind of name where it has such a hole. */
export function variantsOf(name: string): Query[] {
  const own = query(name);
  if (!own.cypher.includes('/* label */')) return [own];
  return [own, ...kinds.map((kind) => queryFor(kind, name))];
}
