import type { Engine } from '../engine.ts';
import { query } from '../query.ts';

/** How many papers the graph holds. */
export async function readPaperTotal(engine: Engine): Promise<number> {
  const [row] = await engine.read(query('paper-total'));
  return Number(row?.['total'] ?? 0);
}
