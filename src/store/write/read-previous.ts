import type { Position } from '../analysis-reader.ts';
import type { PreviousAnalysis } from '../analysis-writer.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { toChunks } from './chunks.ts';

const batch = 1_000;

/** Clusters with their members, and where papers were drawn. */
export async function readPrevious(engine: Engine, revision: number): Promise<PreviousAnalysis> {
  const clusters = await engine.read(query('clusters-of-revision'), { revision });
  const members = new Map<unknown, string[]>();
  const keys = clusters.map((row) => row['key']);
  for (const chunk of toChunks(keys, 50)) {
    for (const row of await engine.read(query('members-of-clusters'), { keys: chunk })) {
      members.set(row['cluster'], (row['members'] as unknown[]).map(String).sort());
    }
  }
  return {
    clusters: clusters.map((row) => ({
      id: String(row['id']),
      level: Number(row['level']),
      members: members.get(row['key']) ?? [],
    })),
    positions: await readPositions(engine, revision),
  };
}

async function readPositions(engine: Engine, revision: number): Promise<Map<string, Position>> {
  const positions = new Map<string, Position>();
  for (let after: string | undefined = ''; after !== undefined; ) {
    const params = { revision, after, limit: batch };
    const rows = await engine.read(query('positions-after'), params);
    for (const row of rows) {
      positions.set(String(row['paper']), { x: Number(row['x']), y: Number(row['y']) });
    }
    after = rows.length < batch ? undefined : String(rows.at(-1)?.['key']);
  }
  return positions;
}
