import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Config, readConfig } from '../config.ts';
import { type Answer, AnswerCache } from '../ingest/fetch/answer-cache.ts';
import { createPoliteClient, type PoliteClient } from '../ingest/fetch/polite-client.ts';
import type { FormatName } from '../ingest/format-name.ts';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

/** What is fetched, and how it is read. */
export type Fetch = {
  readonly format: FormatName;
  /** The name of the source, for people. */
  readonly source: string;
  /** Between two requests, in milliseconds. */
  readonly pauseBetween: number;
  pages(ask: PoliteClient, config: Config): AsyncIterable<Answer>;
};

export type FetchOptions = {
  /** Hours for which an answer counts. */
  readonly maxAge: number;
  /** The file to write, in place of the graph. */
  readonly out?: string | undefined;
  readonly analyse: boolean;
};

const hour = 3_600_000;

/** Fetches papers into the graph, or into a file. What was answered is kept: a command that was broken off goes on. */
export async function fetchPapers(
  wanted: Fetch,
  { maxAge, out, analyse }: FetchOptions,
  surroundings: Surroundings,
): Promise<void> {
  const { env, now, tell, draw } = surroundings;
  const config = readConfig(env);
  const folder = resolve(config.PAPERGRAPH_DATA, 'fetched', wanted.format);
  const ask = createPoliteClient({
    source: wanted.source,
    pauseBetween: wanted.pauseBetween,
    userAgent: userAgent(config),
    cache: new AnswerCache(folder, maxAge * hour),
    now: () => now().getTime(),
    pause: async (milliseconds) => void (await pause(milliseconds)),
    onWait: (reason, milliseconds) =>
      tell(`${wanted.source}: ${reason}; trying again in ${Math.ceil(milliseconds / 1_000)} s.`),
  });

  const answers: { readonly path: string; readonly isKept: boolean }[] = [];
  const texts = async function* () {
    for await (const { path, text, isKept } of wanted.pages(ask, config)) {
      answers.push({ path, isKept });
      draw?.(`${wanted.source}: ${answers.length} pages`);
      yield text;
    }
  };
  if (out === undefined) for await (const _ of texts());
  else await writeLines(out, texts());
  draw?.('');
  const kept = answers.filter(({ isKept }) => isKept).length;
  tell(`${wanted.source}: ${answers.length} pages, ${kept} of them kept from before.`);
  if (out !== undefined || answers.length === 0) return;

  const { doJob } = await import('./jobs/do-job.ts');
  const files = answers.map(({ path }, at) => ({
    path,
    name: `${wanted.format} page ${at + 1}`,
    named: true,
  }));
  const rejects = join(resolve(config.PAPERGRAPH_DATA), 'rejects');
  const { format } = wanted;
  await doJob(
    { kind: 'ingest', files, format, date: null, analyse, hash: false, rejects },
    surroundings,
  );
}

function userAgent({ PAPERGRAPH_CONTACT: contact }: Config): string {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { version: string };
  // a header holds nothing but plain signs
  const plain = contact?.replace(/[^\x20-\x7e]/g, '');
  return `papergraph/${version}${plain ? ` (${plain})` : ''}`;
}
