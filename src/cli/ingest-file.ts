import { basename } from 'node:path';
import { type IngestReport, ingest } from '../ingest/ingest.ts';
import { openSource } from '../ingest/reading/open-source.ts';
import type { Source } from '../ingest/source.ts';
import type { OpenGraph } from './open-graph.ts';
import { showProgress } from './show-progress.ts';
import type { Surroundings } from './surroundings.ts';

export type FileToIngest = {
  readonly path: string;
  readonly format: string;
  readonly source: Source;
  /** The day of the page, where the file does not say it. */
  readonly date?: string | undefined;
};

/** Takes one file into the graph; shows how far it is, and tells what was rejected and why. */
export async function ingestFile(
  { path, format, source, date }: FileToIngest,
  { writer, annotator }: OpenGraph,
  surroundings: Surroundings,
): Promise<IngestReport> {
  const { tell, now } = surroundings;
  const file = basename(path);
  const display = showProgress(file, surroundings);
  const recordedAt = now().toISOString();
  const opened = await openSource(path);
  const context = { readAt: recordedAt, fileName: file, ...(date && { date }) };
  const request = {
    items: source(opened.lines, context),
    format,
    file,
    recordedAt,
    onProgress: ({ read }: { readonly read: number }) =>
      display.show({ records: read, fraction: opened.fraction() }),
    onRejection: ({ line, reason }: { readonly line: number; readonly reason: string }) => {
      display.end();
      tell(`${path}:${line}: rejected: ${reason}`);
    },
  };
  try {
    const report = await ingest(request, writer, annotator);
    for (const warning of report.warnings) tell(`${path}: ${warning}`);
    return report;
  } finally {
    display.end();
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
