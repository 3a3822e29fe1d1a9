import type { Engine } from '../engine.ts';
import { query } from '../query.ts';

/** Remembers of each file how many records were rejected when it was last read. */
export async function noteRejections(
  engine: Engine,
  source: string,
  file: string,
  count: number,
): Promise<void> {
  const params = { key: `${source} ${file}`, source, file, count };
  await engine.write([{ query: query('note-rejections'), params }]);
}

/** Remembers what annotates papers; what is not named here is forgotten. */
export async function noteAnnotators(
  engine: Engine,
  annotators: readonly { readonly name: string; readonly version: string }[],
): Promise<void> {
  const names = annotators.map(({ name }) => name);
  await engine.write([
    { query: query('forget-annotators'), params: { names } },
    { query: query('note-annotators'), params: { rows: annotators } },
  ]);
}
