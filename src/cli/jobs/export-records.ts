import { countOf } from '../../domain/count-of.ts';
import { toLine } from '../../ingest/sources/papergraph.ts';
import type { GraphWriter } from '../../store/graph-writer.ts';
import type { Surroundings } from '../surroundings.ts';

/** Prints every record, one a line, and tells how many there were. */
export async function exportRecords(
  writer: GraphWriter,
  { print, tell }: Surroundings,
): Promise<void> {
  let count = 0;
  for await (const record of writer.allRecords()) {
    count += 1;
    await print(toLine(record));
  }
  tell(`${countOf(count, 'record')} exported, content hash ${await writer.contentHash()}`);
}
