import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { json, replay, status, text } from '../ingest/fetch/replay-server.ts';
import { aTerminal } from './a-terminal.ts';

// each opens a graph or several, and other tests may keep the machine busy
vi.setConfig({ testTimeout: 60_000 });

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function fetchIn(folder: string, env: Readonly<Record<string, string>>, ...args: string[]) {
  const terminal = aTerminal({
    PAPERGRAPH_DATA: join(folder, 'data'),
    PAPERGRAPH_CONTACT: 'me@example.org',
    ...env,
  });
  await run(['fetch', ...args], terminal.surroundings);
  return { printed: terminal.printed, told: terminal.told, exitCode: terminal.exitCode() };
}

const fixture = (name: string) =>
  readFileSync(new URL(`../ingest/sources/fixtures/${name}`, import.meta.url), 'utf8');
const entry = (id: string) => ({ paper: { id, title: `Paper ${id}` }, numComments: 1 });

it('fetches a day into the graph, and not again what it was answered', async () => {
  const folder = aFolder();
  const source = await replay(json([entry('2501.00001'), entry('2501.00002')]), json([]));
  const day = ['hf-daily', '--date', '2025-12-09', '--no-analyse'];
  const first = await fetchIn(folder, { HF_DAILY_URL: source.url }, ...day);
  expect(first.told).toEqual(['Hugging Face: 1 pages, 0 of them kept from before.']);
  expect(first.printed).toEqual([expect.stringMatching(/^hf-daily page 1: 2 read, 2 added/)]);
  expect(source.asked).toHaveLength(2);
  expect(source.asked[0]?.userAgent).toMatch(/^papergraph\/\d\S* \(me@example\.org\)$/);

  const again = await fetchIn(folder, { HF_DAILY_URL: source.url }, ...day);
  expect(again.told).toEqual(['Hugging Face: 1 pages, 1 of them kept from before.']);
  expect(again.printed).toEqual([expect.stringMatching(/2 unchanged/)]);
  expect(source.asked).toHaveLength(2);
});

it('writes what is answered to a file that ingest reads', async () => {
  const folder = aFolder();
  const source = await replay(text(fixture('arxiv-api.xml')));
  const out = join(folder, 'arxiv.xml.gz');
  const days = ['--from', '2024-01-01', '--to', '2024-02-07'];
  const fetched = await fetchIn(
    folder,
    { ARXIV_API_URL: source.url },
    ...['arxiv', '--category', 'cs.CL', 'cs.LG', ...days, '--out', out],
  );
  expect(fetched).toMatchObject({ printed: [], exitCode: 0 });
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data') });
  await run(['ingest', out, '--no-analyse'], terminal.surroundings);
  expect(terminal.printed).toEqual([expect.stringMatching(/3 read, 3 added/)]);
});

it('goes on from the page where it was broken off', async () => {
  const folder = aFolder();
  const page = (id: string, next: string | null) =>
    json({ meta: { count: 2, next_cursor: next }, results: [{ id, title: 'A Work' }] });
  const env = { OPENALEX_API_KEY: 'secret' };
  const search = ['openalex', '--search', 'words', '--no-analyse'];
  const limit = status(403, {}, '{"error": "Limit reached"}');
  const source = await replay(page('W1', 'c'), limit, page('W2', null));
  const fetching = () => fetchIn(folder, { ...env, OPENALEX_URL: source.url }, ...search);
  const broken = await fetching();
  expect(broken).toMatchObject({ printed: [], exitCode: 1 });
  expect(broken.told).toEqual([
    'OpenAlex cannot be read: it answers 403 (Limit reached). What was answered so far is kept; the same command goes on from there.',
  ]);
  const whole = await fetching();
  expect(whole.told).toEqual(['OpenAlex: 2 pages, 1 of them kept from before.']);
  expect(whole.printed).toHaveLength(2);
  expect(source.asked.map(({ url }) => url.searchParams.get('cursor'))).toEqual(['*', 'c', 'c']);
});

it.each([
  [['hf-daily'], 'Name one of --date, --week and --month.'],
  [['hf-daily', '--date', '2025-12-09', '--week', '2025-W50'], 'Name one of --date, --week and'],
  [['hf-daily', '--week', '2025-50'], 'It looks like 2025-W50.'],
  [['arxiv', '--category', 'cs.CL', '--from', '2025-12-01'], "required option '--to <day>'"],
  [['arxiv', '--category', 'cs CL'], 'It looks like cs.CL.'],
  [['openalex'], "required option '--search <words>'"],
])('answers fetch %j with one line and the exit code 1', async (args, line) => {
  const { told, exitCode } = await fetchIn(aFolder(), {}, ...args);
  expect(told).toEqual([expect.stringContaining(line)]);
  expect(exitCode).toBe(1);
});
