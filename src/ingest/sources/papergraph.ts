import type { SourceRecord } from '../../domain/record.ts';
import { readJsonLines } from '../json-lines.ts';
import type { Source } from '../source.ts';
import { validateRecord } from '../validate-record.ts';

/** Our own format, one record a line: what export writes. Says itself when each record was read. */
export const readPapergraph: Source = (lines) =>
  readJsonLines(lines, (value, line) => validateRecord(value, line.number, line.text));

/** The line of a record; reading it gives the same record. */
export function toLine(record: SourceRecord): string {
  return JSON.stringify(record);
}
