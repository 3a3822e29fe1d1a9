import { countOf } from '../../domain/count-of.ts';
import type { SourceRecord } from '../../domain/record.ts';
import {
  explainIdentity,
  type PlacedRecord,
  toPlacedRecord,
} from '../../ingest/identity/explain-identity.ts';
import type { GraphWriter } from '../../store/graph-writer.ts';
import type { Surroundings } from '../surroundings.ts';

const batch = 1_000;

/** Prints which records are one paper and why, and which titles look alike but are papers of their own. */
export async function tellIdentity(
  writer: GraphWriter,
  { print, tell }: Surroundings,
): Promise<void> {
  const { joined, apart } = explainIdentity(await placedRecords(writer));
  for (const { paper, title, records } of joined) {
    await print(`${paper}  ${title}`);
    for (const { key, by } of records) await print(`  ${key}: by ${by}`);
  }
  if (apart.length > 0) await print('\nKept apart:');
  for (const { reason, papers } of apart) {
    await print(`  ${reason}`);
    for (const { paper, title } of papers) await print(`    ${paper}  ${title}`);
  }
  tell(
    `${countOf(joined.length, 'paper')} of several records, ${countOf(apart.length, 'title')} kept apart.`,
  );
}

async function placedRecords(writer: GraphWriter): Promise<PlacedRecord[]> {
  const placed: PlacedRecord[] = [];
  let waiting: SourceRecord[] = [];
  const place = async () => {
    const states = await writer.recordStates(waiting.map(({ key }) => key));
    for (const record of waiting) {
      const paper = states.get(record.key)?.paper;
      if (paper !== undefined) placed.push(toPlacedRecord(record, paper));
    }
    waiting = [];
  };
  for await (const record of writer.allRecords()) {
    waiting.push(record);
    if (waiting.length === batch) await place();
  }
  await place();
  return placed;
}
