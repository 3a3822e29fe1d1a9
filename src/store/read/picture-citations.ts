import { compareText } from '../../domain/compare-text.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { Engine } from '../engine.ts';
import type { Citations } from '../picture-reader.ts';
import { query } from '../query.ts';

type CitationsRow = {
  readonly paper: PaperKey;
  readonly cites: readonly PaperKey[];
  readonly citedBy: readonly PaperKey[];
  readonly citedByCount: number;
};

/** One statement. Lists are ordered by key. */
export async function readCitations(
  engine: Engine,
  keys: readonly PaperKey[],
  limit: number,
): Promise<Map<PaperKey, Citations>> {
  if (keys.length === 0) return new Map();
  const rows = await engine.read(query('citations-of-drawn-papers'), {
    keys: [...new Set(keys)],
    limit,
  });
  return new Map(
    rows.map((row) => {
      const { paper, cites, citedBy, citedByCount } = row as CitationsRow;
      const sorted = [...cites].sort(compareText);
      return [PaperKey.parse(paper), { cites: sorted, citedBy, citedByCount }];
    }),
  );
}
