import { z } from 'zod';
import { PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import type { Engine } from '../engine.ts';
import type { RecordJoins, RecordState, RecordWrite } from '../graph-writer.ts';
import { query } from '../query.ts';
import { toIndexable } from '../rows/indexable.ts';
import { readOver } from './chunks.ts';
import { decodeRecord, decodeRecordWrite } from './record-row.ts';

const State = z.object({
  key: z.string(),
  contentHash: z.string(),
  paper: PaperKey,
  annotatedWith: z.string(),
});
const Stored = z.object({ key: z.string(), payload: z.string() });

/** What is stored of records, a statement for every 2,000; what is not stored is absent. */
export async function readRecordStates(
  engine: Engine,
  keys: readonly string[],
): Promise<Map<string, RecordState>> {
  const states = new Map<string, RecordState>();
  for (const row of await readOver(engine, query('record-states'), 'keys', keys)) {
    const state = State.parse(row);
    states.set(state.key, state);
  }
  return states;
}

/** Records that share any of the ways to join, each once, by key. */
export async function readRecordsSharing(
  engine: Engine,
  joins: RecordJoins,
): Promise<RecordWrite[]> {
  const { keys, arxivIds, dois, fingerprints } = joins;
  const rows = await engine.read(query('records-sharing'), {
    keys: [...new Set(keys)],
    arxivIds: [...new Set(arxivIds)],
    dois: [...new Set(dois)],
    fingerprints: [...new Set(fingerprints.map(toIndexable))],
  });
  return rows
    .map(decodeRecordWrite)
    .sort((a, b) => (a.record.key < b.record.key ? -1 : a.record.key > b.record.key ? 1 : 0));
}

/** Every record in the order of keys; memory holds one batch. */
export async function* readAllRecords(engine: Engine, limit = 1_000): AsyncGenerator<SourceRecord> {
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows = await engine.read(query('records-after'), { after, limit });
    const records = rows.map((row) => Stored.parse(row));
    for (const { payload } of records) yield decodeRecord(payload);
    after = rows.length < limit ? undefined : records.at(-1)?.key;
  }
}
