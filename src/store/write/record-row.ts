import { z } from 'zod';
import { fingerprint } from '../../domain/fold-text.ts';
import { PaperKey } from '../../domain/paper.ts';
import { SourceRecord } from '../../domain/record.ts';
import type { Row } from '../engine.ts';
import type { RecordWrite } from '../graph-writer.ts';
import { toIndexable } from '../rows/indexable.ts';
import { withoutNulls } from '../rows/without-nulls.ts';

/** The properties of a record's node; the record itself is kept as it was read, in `payload`. */
export function toRecordRow({ record, contentHash, fingerprint: title }: RecordWrite): Row {
  const { key, source, sourceId, arxivId, doi, url, readAt } = record;
  const payload = JSON.stringify(record);
  const identity = { arxivId, doi, fingerprint: toIndexable(title) };
  return withoutNulls({ key, source, sourceId, url, readAt, contentHash, payload, ...identity });
}

/** A record out of its payload. */
export function decodeRecord(payload: unknown): SourceRecord {
  return SourceRecord.parse(JSON.parse(z.string().parse(payload)));
}

const StoredRecord = z.object({ payload: z.string(), contentHash: z.string(), paper: PaperKey });

export function decodeRecordWrite(row: Row): RecordWrite {
  const { payload, contentHash, paper } = StoredRecord.parse(row);
  const record = decodeRecord(payload);
  return { record, contentHash, fingerprint: fingerprint(record.title), paper };
}
