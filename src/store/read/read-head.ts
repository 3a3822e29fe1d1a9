import { z } from 'zod';
import type { Head, StoredModel } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';

const Summary = z.object({
  analysedAt: z.string(),
  version: z.number(),
  // heads of analyses without a background do not say so
  backgroundPapers: z.number().default(0),
  algorithm: z.string(),
  parameters: z.record(z.string(), z.number()),
  levels: z.array(
    z.object({ clusters: z.number(), modularity: z.number(), stability: z.number() }),
  ),
});
const Model = z.object({
  frame: z.string(),
  documentFrequency: z.array(z.string()),
  keyness: z.array(z.string()),
});

const none: Head = {
  revision: 0,
  analysedAt: null,
  version: 0,
  backgroundPapers: 0,
  algorithm: '',
  parameters: {},
  levels: [],
};

/** Which analysis everybody reads. */
export async function readHead(engine: Engine): Promise<Head> {
  const [row] = await engine.read(query('analysis-head'));
  const revision = Number(row?.['revision'] ?? 0);
  if (revision === 0) return none;
  return { revision, ...Summary.parse(JSON.parse(String(row?.['summary']))) };
}

/** A head without its number, as it is stored. */
export function packHead({ revision: _, ...summary }: Head): string {
  return JSON.stringify(summary);
}

export async function readModel(engine: Engine, revision: number): Promise<StoredModel | null> {
  const [row] = await engine.read(query('models-by-revision'), { revision });
  return row ? Model.parse(row) : null;
}
