import { basename } from 'node:path';
import { SourceUnreadable } from '../domain/errors.ts';
import type { Rejection } from '../domain/rejection.ts';
import type { FormatName } from '../ingest/format-name.ts';
import { type IngestReport, ingest } from '../ingest/ingest.ts';
import { standardInput } from '../ingest/reading/find-files.ts';
import { openChunks, openSource } from '../ingest/reading/open-source.ts';
import { peekLines } from '../ingest/reading/peek-lines.ts';
import { recogniseFormat } from '../ingest/recognise-format.ts';
import { sourceOf } from './formats.ts';
import type { OpenGraph } from './jobs/job-graph.ts';
import { showProgress } from './show-progress.ts';
import type { Surroundings } from './surroundings.ts';
import { writeRejects } from './write-rejects.ts';

export type FileToIngest = {
  /** `-` stands for standard input. */
  readonly path: string;
  /** As the user calls it. */
  readonly name: string;
  /** Null: by what it holds. */
  readonly format: FormatName | null;
  /** The day of the page, where the file does not say it. */
  readonly date: string | null;
  /** The folder for what was rejected. */
  readonly rejects: string;
  /** Records written at once, where it matters. */
  readonly batchSize?: number | undefined;
  /** Ends it before it is done. */
  readonly signal?: AbortSignal | undefined;
};

/** So many rejections are told one by one; the file has them all. */
const mostTold = 20;

/**
 * Takes one file into the graph; shows how far it is, and tells what was rejected and why. Null where a file that `mayBeOther`
 * is of no known format: nothing was done.
 */
export async function ingestFile(
  file: FileToIngest & { readonly mayBeOther?: boolean },
  { writer, annotator }: OpenGraph,
  surroundings: Surroundings,
): Promise<IngestReport | null> {
  const { path, name, date, mayBeOther = false } = file;
  const { tell, now } = surroundings;
  const recordedAt = now().toISOString();
  const opened =
    path === standardInput ? openChunks(surroundings.input()) : await openSource(path, name);
  const { sample, damage, lines } = await peekLines(opened.lines);
  const format = file.format ?? recogniseFormat(sample);
  if (format === null) {
    if (mayBeOther) return null;
    throw new SourceUnreadable(whyUnknown(name, sample, damage));
  }
  const source = await sourceOf(format);
  const fileName = basename(name);
  const display = showProgress(fileName, surroundings);
  const rejects = writeRejects(file.rejects, path);
  let rejected = 0;
  const context = { readAt: recordedAt, fileName, ...(date && { date }) };
  const request = {
    items: untilAborted(source(lines, context), file.signal),
    format,
    file: fileName,
    recordedAt,
    batchSize: file.batchSize,
    onProgress: ({ read }: { readonly read: number }) =>
      display.show({ records: read, fraction: opened.fraction() }),
    onRejection: (rejection: Rejection) => {
      rejects.add(rejection);
      rejected += 1;
      if (rejected > mostTold) return;
      display.end();
      tell(`${name}:${rejection.line}: rejected: ${rejection.reason}`);
    },
  };
  try {
    const report = await ingest(request, writer, annotator);
    for (const warning of report.warnings) tell(`${name}: ${warning}`);
    if (rejected > mostTold) tell(`${name}: ${rejected - mostTold} more rejected.`);
    if (rejected > 0) tell(`${name}: what was rejected is kept in ${rejects.path}`);
    return report;
  } finally {
    rejects.close();
    display.end();
  }
}

function whyUnknown(name: string, sample: string, damage: string | null): string {
  if (damage !== null) return `Cannot read ${name}: ${damage}.`;
  if (sample.trim() === '') return `${name} is empty.`;
  return `${name} does not begin as any format that is known: say with --format what it is.`;
}

async function* untilAborted<Item>(items: AsyncIterable<Item>, signal?: AbortSignal) {
  for await (const item of items) {
    signal?.throwIfAborted();
    yield item;
  }
}

/** The report in one line. */
export function describeReport(path: string, report: IngestReport): string {
  const { read, added, changed, unchanged, rejectedCount } = report;
  return (
    `${path}: ${read} read, ${added} added, ${changed} changed, ` +
    `${unchanged} unchanged, ${rejectedCount} rejected`
  );
}
