import type { Engine } from '../engine.ts';
import type { BroaderPair } from '../picture-reader.ts';
import { fill, query } from '../query.ts';

const labels = { CONCEPT: 'Concept', TOPIC: 'Topic' } as const;

/** Every name of a kind that stands right below another one; one statement. */
export async function readBroaderPairs(
  engine: Engine,
  kind: keyof typeof labels,
): Promise<BroaderPair[]> {
  const rows = await engine.read(fill(query('broader-pairs'), { label: labels[kind] }));
  return rows.map((row) => [String(row['narrower']), String(row['broader'])]);
}
