import { fill, type Query, query } from '../query.ts';

/** A kind of node that papers hang on by name. */
export type NamedKind = 'Concept' | 'Topic' | 'Organization' | 'Author';

/** Edges between a name and its papers, seen from the name. */
const edges: Readonly<Record<NamedKind, string>> = {
  Concept: '(n)<-[:MENTIONS]-()',
  Topic: '(n)<-[:ABOUT]-()',
  Organization: '(n)<-[:FROM]-()',
  Author: '(n)-[:WROTE]->()',
};

/** A query over names, made for one kind. */
export function queryFor(kind: NamedKind, name: string): Query {
  return fill(query(name), {
    label: kind,
    edges: edges[kind],
    // of a concept, documents of a background corpus count too where there is one
    ...(kind === 'Concept' ? {} : { counts: 'n.paperCount = papers' }),
  });
}
