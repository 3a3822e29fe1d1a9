import { PaperKey } from '../../src/domain/paper.ts';
import type { Engine } from '../../src/store/engine.ts';
import { query } from '../../src/store/query.ts';

const batch = 10_000;

/** The keys of all papers, in order. */
export async function readPaperKeys(engine: Engine): Promise<PaperKey[]> {
  const keys: PaperKey[] = [];
  for (;;) {
    const params = { after: keys.at(-1) ?? '', limit: batch };
    const rows = await engine.read(query('paper-keys-after'), params);
    for (const row of rows) keys.push(PaperKey.parse(row['key']));
    if (rows.length < batch) return keys;
  }
}
