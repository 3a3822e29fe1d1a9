import type { SourceRecord } from '../domain/record.ts';
import type { Rejection } from '../domain/rejection.ts';
import type { GraphWriter } from '../store/graph-writer.ts';
import type { Annotator } from './annotator.ts';
import { expectTexts, ingestBatch } from './ingest-batch.ts';
import type { SourceItem } from './source.ts';

/** What became of a file. `read` = added + changed + unchanged + rejected. */
export type IngestReport = {
  readonly read: number;
  readonly added: number;
  /** Records that say something else than before, or whose paper was annotated anew. */
  readonly changed: number;
  readonly unchanged: number;
  readonly rejectedCount: number;
  /** The first thousand; `onRejection` gets them all. */
  readonly rejected: readonly Rejection[];
  readonly warnings: readonly string[];
};

export type IngestRequest = {
  readonly items: AsyncIterable<SourceItem>;
  /** The name of the format, under which rejections are counted. */
  readonly format: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** The moment that what is derived carries. */
  readonly recordedAt: string;
  /** Records written at once; memory is bounded by two batches. */
  readonly batchSize?: number;
  onProgress?(progress: { readonly read: number }): void;
  onRejection?(rejection: Rejection): void;
};

const usualBatchSize = 500;
const keptRejections = 1_000;

/**
 * Takes a source into the graph, batch by batch: while one is written, the next is read and annotated. Reading a file twice
 * changes nothing the second time, and one that was broken off can simply be read again.
 */
export async function ingest(
  request: IngestRequest,
  writer: GraphWriter,
  annotator: Annotator,
): Promise<IngestReport> {
  const counts = { read: 0, added: 0, changed: 0, unchanged: 0, rejectedCount: 0 };
  const rejected: Rejection[] = [];
  const warnings: string[] = [];
  const items = request.items[Symbol.asyncIterator]();

  const nextBatch = async (): Promise<SourceRecord[]> => {
    const batch: SourceRecord[] = [];
    while (batch.length < (request.batchSize ?? usualBatchSize)) {
      const { done, value: item } = await items.next();
      if (done) break;
      if (item.kind === 'warning') {
        warnings.push(item.message);
        continue;
      }
      counts.read += 1;
      if (item.kind === 'record') {
        batch.push(item.record);
        continue;
      }
      counts.rejectedCount += 1;
      // the whole of what was rejected can be long, and is for whoever keeps it
      const { raw: _raw, ...told } = item.rejection;
      if (rejected.length < keptRejections) rejected.push(told);
      request.onRejection?.(item.rejection);
    }
    return batch;
  };

  const nextExpected = async (): Promise<SourceRecord[]> => {
    const batch = await nextBatch();
    if (batch.length > 0) await expectTexts(batch, writer, annotator);
    return batch;
  };

  const write = async (batch: readonly SourceRecord[]) => {
    const { added, changed, unchanged } = await ingestBatch(
      batch,
      writer,
      annotator,
      request.recordedAt,
    );
    counts.added += added;
    counts.changed += changed;
    counts.unchanged += unchanged;
  };

  try {
    for (let batch = await nextExpected(); batch.length > 0; ) {
      const read = counts.read;
      const [next] = await Promise.all([nextExpected(), write(batch)]);
      request.onProgress?.({ read });
      batch = next;
    }
  } finally {
    // a write that failed must not leave the file open
    await items.return?.();
  }
  await writer.noteRejections(request.format, request.file, counts.rejectedCount);
  return { ...counts, rejected, warnings };
}
