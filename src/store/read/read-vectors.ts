import { PaperKey } from '../../domain/paper.ts';
import type { Position, SimilarPaper } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';
import { analysedKey } from '../rows/analysed-key.ts';
import { groupRows } from './group-rows.ts';

const toKeys = (revision: number, keys: readonly PaperKey[]) =>
  [...new Set(keys)].map((key) => analysedKey(revision, key));

export async function readVectors(
  engine: Engine,
  revision: number,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, string>> {
  if (keys.length === 0) return new Map();
  const rows = await engine.read(query('vectors-by-key'), { keys: toKeys(revision, keys) });
  return new Map(rows.map((row) => [PaperKey.parse(row['paper']), String(row['packed'])]));
}

export async function readPositions(
  engine: Engine,
  revision: number,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, Position>> {
  if (keys.length === 0) return new Map();
  const rows = await engine.read(query('positions-by-key'), { keys: toKeys(revision, keys) });
  return new Map(
    rows.map((row) => [PaperKey.parse(row['paper']), { x: Number(row['x']), y: Number(row['y']) }]),
  );
}

export async function readSimilar(
  engine: Engine,
  revision: number,
  keys: readonly PaperKey[],
  limit: number,
): Promise<Map<PaperKey, SimilarPaper[]>> {
  if (keys.length === 0) return new Map();
  const params = { keys: [...new Set(keys)], revision, limit };
  const rows = await engine.read(query('similar-of-papers'), params);
  return groupRows(rows, 'asked', (row) => ({
    key: PaperKey.parse(row['key']),
    score: Number(row['score']),
  }));
}
