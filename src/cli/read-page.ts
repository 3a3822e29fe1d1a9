import { basename } from 'node:path';
import type { PaperText } from '../domain/text.ts';
import { openSource } from '../ingest/reading/open-source.ts';
import { readDailyPage } from '../ingest/sources/daily-page.ts';

/** Titles and abstracts of a daily-papers page. */
export async function readPage(path: string): Promise<PaperText[]> {
  const { lines } = await openSource(path);
  const context = {
    readAt: new Date(0).toISOString(),
    fileName: basename(path),
    date: '2025-01-01',
  };
  const papers: PaperText[] = [];
  for await (const item of readDailyPage(lines, context)) {
    if (item.kind === 'record')
      papers.push({ title: item.record.title, abstract: item.record.abstract });
  }
  return papers;
}
