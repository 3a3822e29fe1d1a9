import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Engine, Row } from '../engine.ts';
import { fill, query } from '../query.ts';

const batch = 500;
const modulus = 1n << 256n;
const Node = z.object({ key: z.string(), properties: z.record(z.string(), z.unknown()) });

const keyOf = {
  Paper: 'key',
  Record: 'key',
  Concept: 'slug',
  Topic: 'slug',
  Organization: 'slug',
  Author: 'slug',
} as const;
type Label = keyof typeof keyOf;

/**
 * The moments at which something was read or concluded, the record as read, which holds one too (its hash counts), and what
 * analysis noted of the background.
 */
const leftOut = new Set(['readAt', 'recordedAt', 'payload', 'backgroundCount', 'documentCount']);

/**
 * One hash over nodes and edges, the same for the same graph on every engine. Each of them is hashed alone and the hashes
 * are added up, so their order, which engines see differently, does not matter and memory holds one batch.
 */
export async function contentHash(engine: Engine): Promise<string> {
  let sum = 0n;
  const add = (...parts: readonly unknown[]) => {
    const digest = createHash('sha256').update(toCanonical(parts)).digest('hex');
    sum = (sum + BigInt(`0x${digest}`)) % modulus;
  };
  for (const label of Object.keys(keyOf) as Label[]) {
    for await (const nodes of nodesOf(engine, label)) {
      for (const { key, properties } of nodes) add(label, key, properties);
      for (const edge of await edgesOf(
        engine,
        label,
        nodes.map(({ key }) => key),
      ))
        add(label, edge);
    }
  }
  return sum.toString(16).padStart(64, '0');
}

async function* nodesOf(engine: Engine, label: Label) {
  const nodesAfter = fill(query('nodes-after'), { label, key: keyOf[label] });
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await engine.read(nodesAfter, { after, limit: batch });
    const nodes = rows.map((row) => Node.parse(row));
    yield nodes;
    after = nodes.length < batch ? undefined : nodes.at(-1)?.key;
  }
}

async function edgesOf(engine: Engine, label: Label, keys: readonly string[]): Promise<Row[]> {
  if (label === 'Paper') {
    const [edges, citations] = await Promise.all([
      engine.read(query('edges-of-papers'), { keys }),
      engine.read(query('citations-of-papers'), { keys }),
    ]);
    return [...edges, ...citations];
  }
  if (label !== 'Concept' && label !== 'Topic') return [];
  return engine.read(fill(query('broader-of-names'), { label }), { slugs: keys });
}

/** JSON with the keys of every map in order and without what is left out. */
function toCanonical(value: unknown): string {
  return JSON.stringify(value, (_name, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const entries = Object.entries(inner).filter(([name]) => !leftOut.has(name));
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
