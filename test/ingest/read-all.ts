import type { SourceRecord } from '../../src/domain/record.ts';
import type { Rejection } from '../../src/domain/rejection.ts';
import { type Line, readLines } from '../../src/ingest/reading/read-lines.ts';
import type { Source, SourceContext, SourceItem } from '../../src/ingest/source.ts';

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Bytes in pieces of a few bytes, so that every border falls somewhere. */
export async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function linesOf(text: string): AsyncIterable<Line> {
  return readLines(inPieces(Buffer.from(text), 1_000));
}

export async function* itemsOf(records: readonly SourceRecord[]): AsyncGenerator<SourceItem> {
  for (const record of records) yield { kind: 'record', line: 1, record };
}

/** All that a source makes of a text. */
export async function readAll(source: Source, text: string, context: Partial<SourceContext> = {}) {
  const records: SourceRecord[] = [];
  const rejections: Rejection[] = [];
  const warnings: string[] = [];
  for await (const item of source(linesOf(text), { readAt: '2025-01-01T00:00:00Z', ...context })) {
    if (item.kind === 'record') records.push(item.record);
    if (item.kind === 'rejection') {
      const { raw: _raw, ...told } = item.rejection;
      rejections.push(told);
    }
    if (item.kind === 'warning') warnings.push(item.message);
  }
  return { records, rejections, warnings };
}
