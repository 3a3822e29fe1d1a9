import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { CorpusPaper } from '../annotate/lexicon/corpus-paper.ts';
import { SourceUnreadable } from '../domain/errors.ts';
import type { SourceRecord } from '../domain/record.ts';
import { openSource } from '../ingest/reading/open-source.ts';
import type { Source } from '../ingest/source.ts';
import { readArxiv } from '../ingest/sources/arxiv.ts';
import { readHfDaily } from '../ingest/sources/hf-daily.ts';
import { readPapergraph } from '../ingest/sources/papergraph.ts';

/** Papers of several files, each once, and what the files were. */
export type Corpus = {
  readonly papers: readonly CorpusPaper[];
  readonly files: readonly CorpusFile[];
};

export type CorpusFile = {
  readonly name: string;
  readonly sha256: string;
  readonly papers: number;
};

/** Formats of one JSON value a line, with a mark that only lines of that format bear. */
const formats: readonly (readonly [RegExp, Source])[] = [
  [/"paper":\s*\{/, readHfDaily],
  [/"source":\s*"/, readPapergraph],
  [/"categories":\s*\[/, readArxiv],
];

/** Reads papers from JSON lines of any known format. Of a paper met twice, the account with keywords is kept, else the first. */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const byId = new Map<string, CorpusPaper>();
  const files: CorpusFile[] = [];
  for (const path of paths) {
    let papers = 0;
    for await (const record of readRecords(path)) {
      papers++;
      const id = record.arxivId ?? record.key;
      const known = byId.get(id);
      if (known && (known.keywords.length > 0 || record.keywords.length === 0)) continue;
      const { title, abstract, keywords } = record;
      byId.set(id, { id, title, abstract: abstract ?? '', keywords });
    }
    files.push({ name: basename(path), sha256: await hashFile(path), papers });
  }
  return { papers: [...byId.values()], files };
}

async function* readRecords(path: string): AsyncGenerator<SourceRecord> {
  const source = await guessSource(path);
  const { lines } = await openSource(path);
  const context = { readAt: new Date(0).toISOString(), fileName: basename(path) };
  for await (const item of source(lines, context)) {
    if (item.kind === 'record') yield item.record;
  }
}

async function guessSource(path: string): Promise<Source> {
  const { lines } = await openSource(path);
  for await (const { text } of lines) {
    if (text.trim() === '') continue;
    const found = formats.find(([mark]) => mark.test(text));
    if (found) return found[1];
    break;
  }
  throw new SourceUnreadable(`${path} holds no papers as JSON lines of a known format.`);
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
