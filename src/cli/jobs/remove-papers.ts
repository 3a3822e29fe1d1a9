import { NotFound } from '../../domain/errors.ts';
import { recordsOfPaper, removeRecords } from '../../ingest/remove-records.ts';
import type { Surroundings } from '../surroundings.ts';
import type { JobGraph } from './job-graph.ts';

/** Takes a record out, or all records of a paper. */
export async function removePapers(
  key: string,
  graph: JobGraph,
  { now, print }: Surroundings,
): Promise<void> {
  const { writer, annotator } = await graph.prepare();
  const recordedAt = now().toISOString();
  const remove = (keys: readonly string[]) => removeRecords(keys, writer, annotator, recordedAt);

  let removed = await remove([key]);
  if (removed.length === 0) removed = await remove(await recordsOfPaper(key, writer));
  if (removed.length === 0) throw new NotFound('record or paper', key);
  await print(`Removed ${removed.join(', ')}`);
}
