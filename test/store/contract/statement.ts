import type { Params, Statement } from '../../../src/store/engine.ts';
import type { Query } from '../../../src/store/query.ts';

/** Cypher that a test writes for itself, as the engine port takes it. */
export function asQuery(cypher: string): Query {
  return { name: 'of a test', cypher, embedded: null };
}

export function asStatement(cypher: string, params: Params = {}): Statement {
  return { query: asQuery(cypher), params };
}
