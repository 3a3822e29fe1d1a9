import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

async function runIn(folder: string, ...args: string[]) {
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data') });
  await run(args, terminal.surroundings);
  const { printed, told } = terminal;
  return { printed, told, exitCode: terminal.exitCode() };
}

const seedPage = [
  'ingest',
  'seeds/daily-papers-2025-12-09.txt',
  '--format',
  'daily-page',
  '--hash',
];
const hashOf = ({ printed }: { printed: readonly string[] }) =>
  printed.find((line) => /^(content hash )?[0-9a-f]{64}$/.test(line))?.slice(-64);

it('says what it can do', async () => {
  const { printed, exitCode } = await runIn(emptyFolder(), '--help');
  expect(printed.join('\n')).toMatch(/serve .*ingest .*remove .*export .*hash .*schema /s);
  expect(exitCode).toBe(0);
});

it.each([
  [['paint'], "error: unknown command 'paint'"],
  [['ingest', 'nowhere/*.jsonl'], 'No file fits nowhere/*.jsonl.'],
  [
    ['ingest', 'tsconfig.json'],
    'tsconfig.json does not begin as any format that is known: say with --format what it is.',
  ],
  [
    ['ingest', 'page.txt', '--format', 'word'],
    "error: option '--format <name>' argument 'word' is invalid. Allowed choices are daily-page, hf-daily, arxiv, arxiv-api, openalex, bibtex, papergraph.",
  ],
  [
    ['ingest', 'page.txt', '--format', 'daily-page', '--date', 'monday'],
    '--date monday is no day; it looks like 2025-12-09.',
  ],
  [
    ['ingest', 'nowhere.txt', '--format', 'daily-page'],
    'Cannot read nowhere.txt: there is no such file.',
  ],
  [['remove', 'arxiv:0000.00000'], 'There is no record or paper "arxiv:0000.00000".'],
  [
    ['export', '--out', 'nowhere/records.jsonl'],
    'Cannot write nowhere/records.jsonl: its folder does not exist.',
  ],
])('answers %j with one line and the exit code 1', async (args, line) => {
  expect(await runIn(emptyFolder(), ...args)).toEqual({
    printed: [],
    told: [line],
    exitCode: 1,
  });
});

it('says in one line what is wrong with the settings', async () => {
  const { surroundings, told, exitCode } = aTerminal({ PORT: 'x', STORE: 'y' });
  await run(['serve'], surroundings);
  expect(told).toEqual([
    'These settings are wrong: PORT must be a number; STORE must be one of embedded, neo4j.',
  ]);
  expect(exitCode()).toBe(1);
});

it('shows the stack of a bug', async () => {
  const { surroundings, told, exitCode } = aTerminal({});
  const print = () => Promise.reject(new TypeError('x is undefined'));
  await run(['schema'], { ...surroundings, print });
  expect(told.slice(0, 2)).toEqual([
    'This is a bug in Papergraph; please report it with what follows.',
    'TypeError: x is undefined',
  ]);
  expect(told[2]).toMatch(/^ +at /);
  expect(exitCode()).toBe(1);
});

it('reads a page into a new folder, and the same page again without a change', async () => {
  const folder = emptyFolder();
  const first = await runIn(folder, ...seedPage);
  const second = await runIn(folder, ...seedPage);

  expect(first.printed[0]).toMatch(
    /: 33 read, 33 added, 0 changed, 0 unchanged, 0 rejected, 0\.0 s$/,
  );
  expect(second.printed[0]).toMatch(
    /: 33 read, 0 added, 0 changed, 33 unchanged, 0 rejected, 0\.0 s$/,
  );
  expect(hashOf(first)).toBeDefined();
  expect(hashOf(second)).toBe(hashOf(first));
  expect([first.exitCode, second.exitCode]).toEqual([0, 0]);
});

it.each(['records.jsonl', 'records.jsonl.gz'])(
  'makes the same graph again from its export to %s',
  async (name) => {
    const folder = emptyFolder();
    const other = emptyFolder();
    const records = join(folder, name);
    await runIn(folder, ...seedPage);
    const exported = await runIn(folder, 'export', '--out', records);
    const read = await runIn(other, 'ingest', records, '--format', 'papergraph');

    const hash = hashOf(await runIn(folder, 'hash'));
    expect(exported.told).toEqual([`33 records exported, content hash ${hash}`]);
    expect(read.printed).toHaveLength(1);
    expect(hashOf(await runIn(other, 'hash'))).toBe(hash);
  },
);

it('takes a record out, and with it all that only it said', async () => {
  const folder = emptyFolder();
  const whole = await runIn(folder, ...seedPage);
  const { printed } = await runIn(folder, 'export');
  const { key } = JSON.parse(printed[0] ?? '') as { key: string };

  const removed = await runIn(folder, 'remove', key);
  expect(removed.printed[0]).toBe(`Removed ${key}`);
  expect(removed.printed).toHaveLength(1);
  expect(hashOf(await runIn(folder, 'hash'))).not.toBe(hashOf(whole));
  expect(hashOf(await runIn(folder, ...seedPage))).toBe(hashOf(whole));
});

it('takes a folder of several formats, each by what it holds, and keeps what it rejects', async () => {
  const folder = emptyFolder();
  const papers = join(folder, 'papers');
  mkdirSync(papers);
  const fixtures = 'test/ingest/sources/fixtures';
  for (const name of ['arxiv-api.xml', 'openalex-page.json', 'papers.bib']) {
    copyFileSync(join(fixtures, name), join(papers, name));
  }
  writeFileSync(join(papers, 'notes.txt'), 'Dear diary,');

  const { printed, told, exitCode } = await runIn(folder, 'ingest', papers);
  expect(printed.map((line) => line.replace(`${papers}/`, ''))).toEqual([
    expect.stringMatching(/^arxiv-api.xml: 3 read, 3 added, .* 0 rejected/),
    expect.stringMatching(/^openalex-page.json: 3 read, 2 added, .* 1 rejected/),
    expect.stringMatching(/^papers.bib: 6 read, 4 added, .* 2 rejected/),
  ]);
  expect(exitCode).toBe(2);
  expect(told.some((line) => line.startsWith(`${papers}/notes.txt: left out`))).toBe(true);
  const kept = told.flatMap((line) => / is kept in (.*)/.exec(line)?.[1] ?? []);
  expect(kept).toHaveLength(2);
  const [, rejected = ''] = kept;
  const rejects = readFileSync(rejected, 'utf8').trim().split('\n');
  expect(rejects.map((line): unknown => JSON.parse(line))).toMatchObject([
    { line: 19, raw: expect.stringContaining('@article{broken') },
    { line: 20, raw: '@article{untitled, author={Y}, year=2001}\n' },
  ]);
});

it('says which records are one paper, and by what', async () => {
  const folder = emptyFolder();
  const lines = join(folder, 'more.jsonl');
  const title = 'Scaling Laws for Speculative Decoding';
  writeFileSync(lines, JSON.stringify({ id: '2505.07858v1', title, categories: ['cs.CL'] }));
  await runIn(folder, ...seedPage, '--no-analyse');
  await runIn(folder, 'ingest', lines, '--no-analyse');
  const { printed, told } = await runIn(folder, 'identity');
  expect(printed).toEqual([
    `arxiv:2505.07858  ${title}`,
    '  arxiv:2505.07858: by arXiv id 2505.07858, and the title',
    expect.stringMatching(/^ {2}daily-page:2025-12-09\/\w+: by the title and the year 2025$/),
  ]);
  expect(told).toEqual(['1 paper of several records, 0 titles kept apart.']);
});
