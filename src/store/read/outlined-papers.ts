import type { Engine } from '../engine.ts';
import type { OutlinedPaper } from '../picture-reader.ts';
import { query } from '../query.ts';

/** Papers behind a key, in the order of keys; one statement. */
export async function readOutlinedPapers(
  engine: Engine,
  after: string,
  limit: number,
): Promise<OutlinedPaper[]> {
  const rows = await engine.read(query('outlined-papers'), { after, limit });
  return rows.map((row) => row as OutlinedPaper);
}
