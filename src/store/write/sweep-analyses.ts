import type { Engine } from '../engine.ts';
import { query } from '../query.ts';

/** Papers let go in one transaction. */
const batch = 200;

/**
 * Deletes the analyses before the published one; with `unfinished` those begun after it too. Edges go with the vector of the paper they were written with, and the
 * model last, so that a sweep which is broken off leaves nothing behind that the next one would not find.
 */
export async function sweepAnalyses(engine: Engine, unfinished: boolean): Promise<void> {
  const [head] = await engine.read(query('analysis-head'));
  const published = Number(head?.['revision'] ?? 0);
  const stale = await engine.read(query('stale-revisions'), { revision: published, unfinished });
  for (const row of stale) await deleteRevision(engine, Number(row['revision']));
}

async function deleteRevision(engine: Engine, revision: number): Promise<void> {
  for (;;) {
    const vectors = await engine.read(query('vectors-of-revision'), { revision, limit: batch });
    if (vectors.length === 0) break;
    const papers = vectors.map((row) => row['paper']);
    await engine.write([
      { query: query('delete-similar-from'), params: { keys: papers, revision } },
      { query: query('delete-memberships'), params: { keys: papers, revision } },
      { query: query('delete-vectors'), params: { keys: vectors.map((row) => row['key']) } },
    ]);
  }
  await engine.write([{ query: query('delete-clusters'), params: { revision } }]);
  await engine.write([{ query: query('delete-models'), params: { revision } }]);
}
