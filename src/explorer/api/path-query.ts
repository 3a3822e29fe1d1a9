import { type Graph, graphFields } from './graph-query.ts';
import type { Evidence } from './paper-query.ts';
import type { Found } from './search-queries.ts';

export type PathStep = {
  readonly from: Found;
  readonly to: Found;
  readonly relation: string;
  readonly weight: number;
  readonly evidence: readonly Evidence[];
};
export type Path = {
  readonly length: number;
  readonly strength: number;
  readonly sentence: string;
  readonly steps: readonly PathStep[];
};
export type PathAnswer = {
  readonly paths: {
    readonly verdict: 'DIRECT' | 'CLOSE' | 'WEAK' | 'NONE';
    readonly truncated: boolean;
    readonly paths: readonly Path[];
  } | null;
  readonly graph: Graph | null;
  readonly from: { readonly label?: string } | null;
  readonly to: { readonly label?: string } | null;
};

/** The ways between two things, and where all that lies on them is drawn. */
export const pathQuery = `
  query Path($from: ID!, $to: ID!) {
    from: node(id: $from) { ... on Entity { label } }
    to: node(id: $to) { ... on Entity { label } }
    paths(from: $from, to: $to, maxHops: 4, first: 3) {
      verdict
      truncated
      paths {
        length
        strength
        sentence
        steps {
          from { id kind label }
          to { id kind label }
          relation
          weight
          evidence { spans { field start end text } }
        }
      }
    }
    graph(scope: { path: { from: $from, to: $to } }, show: ENTITIES) {${graphFields}
    }
  }`;
