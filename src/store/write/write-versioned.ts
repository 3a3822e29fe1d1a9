import { z } from 'zod';
import type { Engine, Statement } from '../engine.ts';
import { query } from '../query.ts';

const attempts = 5;
const Version = z.object({ version: z.int() });

/**
 * Writes what follows from the graph as it is, in one transaction that also raises the graph's version. Where another
 * process wrote in between, or this very write had succeeded and its answer was lost, it looks again and writes what is
 * left to be written. Nothing is written where nothing follows.
 */
export async function writeVersioned(
  engine: Engine,
  toSteps: () => Promise<readonly Statement[]>,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const expected = await readVersion(engine);
    const steps = await toSteps();
    if (steps.length === 0) return;
    try {
      await engine.write([{ query: query('raise-version'), params: { expected } }, ...steps]);
      return;
    } catch (error) {
      // engines say in their own ways that the version was another one, so the version itself is asked
      const isOvertaken = (await readVersion(engine)) !== expected;
      if (!isOvertaken || attempt === attempts) throw error;
    }
  }
}

/** How often the graph was changed. */
export async function readVersion(engine: Engine): Promise<number> {
  const [row] = await engine.read(query('dataset-version'));
  return row ? Version.parse(row).version : 0;
}
