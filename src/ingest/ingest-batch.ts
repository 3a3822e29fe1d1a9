import type { SourceRecord } from '../domain/record.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import type { Annotator } from './annotator.ts';
import { contentHash } from './content-hash.ts';
import { textOfRecord } from './identity/fold-records.ts';
import { loadNeighbourhood } from './identity/load-neighbourhood.ts';
import { planChange } from './identity/plan-change.ts';
import { newerRecord } from './identity/prefer-record.ts';

/** What became of the records of a batch. */
export type BatchCounts = {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
};

/**
 * Brings the graph to what it says with these records. A record that the graph has in the same words, annotated in the
 * same way, is unchanged, and so is one that is older than what the graph has under its key; if all are, nothing is
 * written.
 */
export async function ingestBatch(
  batch: readonly SourceRecord[],
  writer: GraphWriter,
  annotator: Annotator,
  recordedAt: string,
): Promise<BatchCounts> {
  const { states, open } = await readStates(batch, writer, annotator);
  if (open.length === 0) return { added: 0, changed: 0, unchanged: batch.length };

  const stored = await loadNeighbourhood(writer, open);
  const put: SourceRecord[] = [];
  const again = new Set<string>();
  for (const record of open) {
    const known = stored.get(record.key);
    if (!known || newerRecord(known.record, record) === record) put.push(record);
    else if (states.get(record.key)?.annotatedWith !== annotator.hash) again.add(record.key);
    // kept by a version that made something else of what it says
    else if (known.contentHash !== contentHash(known.record)) again.add(record.key);
  }
  const added = put.filter(({ key }) => !stored.has(key)).length;
  const changed = put.length - added + again.size;
  if (added + changed > 0) {
    const intent = { stored, put, again, remove: new Set<string>() };
    await writer.apply(await planChange(intent, annotator, recordedAt));
  }
  return { added, changed, unchanged: batch.length - added - changed };
}

/** Tells the annotator of the texts in a batch that comes next, so that it reads them while another one is written. */
export async function expectTexts(
  batch: readonly SourceRecord[],
  writer: GraphWriter,
  annotator: Annotator,
): Promise<void> {
  const { open } = await readStates(batch, writer, annotator);
  annotator.expect(open.map(textOfRecord));
}

/** What the graph has of a batch, and the records of it that may have something new to say. */
async function readStates(
  batch: readonly SourceRecord[],
  writer: GraphWriter,
  { hash }: Annotator,
) {
  const records = newestByKey(batch);
  const states = await writer.recordStates([...records.keys()]);
  const open = [...records.values()].filter((record) => {
    const state = states.get(record.key);
    return state?.contentHash !== contentHash(record) || state.annotatedWith !== hash;
  });
  return { states, open };
}

function newestByKey(batch: readonly SourceRecord[]): Map<string, SourceRecord> {
  const newest = new Map<string, SourceRecord>();
  for (const record of batch) {
    const known = newest.get(record.key);
    newest.set(record.key, known ? newerRecord(known, record) : record);
  }
  return newest;
}
