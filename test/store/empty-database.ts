import type { Engine } from '../../src/store/engine.ts';
import { asQuery, asStatement } from './contract/statement.ts';

/** A few nodes at a time: what a case or a bench left may be more than one transaction holds. */
export async function emptyDatabase(engine: Engine): Promise<void> {
  const left = asQuery('MATCH (n) WHERE NOT n:Migration RETURN count(n) AS nodes');
  const some = asStatement('MATCH (n) WHERE NOT n:Migration WITH n LIMIT 5000 DETACH DELETE n');
  while ((await engine.read(left))[0]?.['nodes'] !== 0) await engine.write([some]);
}
