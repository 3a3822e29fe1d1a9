import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import type { CorpusPaper } from '../annotate/lexicon/corpus-paper.ts';
import { SourceUnreadable } from '../domain/errors.ts';
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

/** The shortest way to write papers down. */
const PlainPaper = z.object({
  id: z.string(),
  title: z.string(),
  abstract: z.string(),
  keywords: z.array(z.string()).default([]),
});

/** Formats of one JSON value a line, with a mark that only lines of that format bear. */
const recordFormats: readonly (readonly [RegExp, Source])[] = [
  [/"paper":\s*\{/, readHfDaily],
  [/"source":\s*"/, readPapergraph],
  [/"categories":\s*\[/, readArxiv],
];

/** Reads papers from JSON lines of any known format; the order of the files does not matter. Of a paper met twice, the account with keywords or else the longer one is kept. */
export async function readCorpus(paths: readonly string[]): Promise<Corpus> {
  const byId = new Map<string, CorpusPaper>();
  const files: CorpusFile[] = [];
  for (const path of paths) {
    let papers = 0;
    for await (const paper of readPapers(path)) {
      papers++;
      const known = byId.get(paper.id);
      if (!known || tellsMore(paper, known)) byId.set(paper.id, paper);
    }
    files.push({ name: basename(path), sha256: await hashFile(path), papers });
  }
  return { papers: [...byId.values()], files: files.sort((a, b) => (a.name < b.name ? -1 : 1)) };
}

/** Whether one account of a paper is to be preferred to another, whichever came first. */
function tellsMore(one: CorpusPaper, other: CorpusPaper): boolean {
  return (
    (Math.sign(one.keywords.length) - Math.sign(other.keywords.length) ||
      one.abstract.length - other.abstract.length ||
      Number(JSON.stringify(one) > JSON.stringify(other))) > 0
  );
}

async function* readPapers(path: string): AsyncGenerator<CorpusPaper> {
  const source = await guessSource(path);
  const { lines } = await openSource(path);
  if (source === 'plain') {
    for await (const { text } of lines) {
      const paper = PlainPaper.safeParse(parseJson(text));
      if (paper.success) yield paper.data;
    }
    return;
  }
  const context = { readAt: new Date(0).toISOString(), fileName: basename(path) };
  for await (const item of source(lines, context)) {
    if (item.kind !== 'record') continue;
    const { arxivId, key, title, abstract, keywords } = item.record;
    yield { id: arxivId ?? key, title, abstract: abstract ?? '', keywords };
  }
}

async function guessSource(path: string): Promise<Source | 'plain'> {
  const { lines } = await openSource(path);
  for await (const { text } of lines) {
    if (text.trim() === '') continue;
    const found = recordFormats.find(([mark]) => mark.test(text));
    if (found) return found[1];
    if (PlainPaper.safeParse(parseJson(text)).success) return 'plain';
    break;
  }
  throw new SourceUnreadable(`${path} holds no papers as JSON lines of a known format.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
