import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';
import { someLines } from './some-lines.ts';

// each opens a graph or several, and other tests may keep the machine busy
vi.setConfig({ testTimeout: 60_000 });

type Rejected = { readonly line: number; readonly reason: string; readonly raw: string };

/** Ingests one file into a new graph: the counts, and what was kept of what it rejected. */
async function ingest(name: string, bytes: string | Uint8Array, ...more: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data') });
  await run(['ingest', file, '--no-analyse', ...more], terminal.surroundings);
  const { printed, told } = terminal;
  const path = told.flatMap((line) => / is kept in (.*)/.exec(line)?.[1] ?? [])[0];
  const kept = path === undefined ? [] : readFileSync(path, 'utf8').trim().split('\n');
  const rejects = kept.map((line) => JSON.parse(line) as Rejected);
  const counts = /\d+ read, \d+ added.*rejected/.exec(printed[0] ?? '')?.[0];
  return { counts, rejects, told, exitCode: terminal.exitCode() };
}

const counts = (read: number, added: number, rejected: number, unchanged = 0) =>
  `${read} read, ${added} added, 0 changed, ${unchanged} unchanged, ${rejected} rejected`;
const line = (said: object) =>
  `${JSON.stringify({ id: '2401.00001', title: 'A', categories: [], ...said })}\n`;

it('rejects each bad line with its number, reason and the whole of it, and reads on', async () => {
  const bad = [
    line({ id: '2401.00002', listed: '20255-01-02' }),
    line({ id: '2401.00003', doi: `10.1234/${'x'.repeat(9_000)}` }),
    line({ id: 'x'.repeat(9_000) }),
    line({ id: '2401.00005', title: 7 }),
    '{"id": "2401.00006", "tit\n',
    '\u0000\u0001\n',
  ];
  const good = someLines(4).split('\n');
  const text = bad.map((each, at) => `${each}${good[at] ?? ''}${at < 4 ? '\n' : ''}`).join('');
  const report = await ingest('bad.jsonl', text, '--format', 'arxiv');
  expect(report.counts).toBe(counts(10, 4, 6));
  expect(report.exitCode).toBe(2);
  expect(report.rejects.map(({ reason }) => reason.slice(0, 60))).toEqual([
    'listedOn is no day such as 2024-02-07',
    'doi has more than 1,000 characters',
    expect.stringMatching(/is no arXiv id$|^"x+/),
    expect.stringMatching(/^not an arXiv record: title/),
    expect.stringMatching(/^not JSON/),
    expect.stringMatching(/^not JSON/),
  ]);
  expect(report.rejects.map(({ line: at }) => at)).toEqual([1, 3, 5, 7, 9, 10]);
  expect(report.rejects[1]?.raw).toBe(bad[1]?.trim());
});

it('reads all that a gzip file holds before it breaks off', async () => {
  // words by chance, so that the archive is cut within a line
  const text = someLines(2_000).replace(/We study/g, () => Math.random().toString(36));
  const whole = gzipSync(text);
  const report = await ingest('cut.jsonl.gz', whole.subarray(0, whole.length * 0.7));
  const [, read, added] = /(\d+) read, (\d+) added/.exec(report.counts ?? '') ?? [];
  expect(Number(read)).toBeGreaterThan(1_000);
  expect(Number(added)).toBe(Number(read) - 1);
  expect(report.rejects).toMatchObject([
    { line: Number(read), reason: expect.stringMatching(/cut off here/) },
  ]);
});

it('lets go of a line of 50 MB, and of nothing else', async () => {
  const long = `{"id": "2401.09999", "title": "${'x'.repeat(50 * 1024 * 1024)}"}\n`;
  const report = await ingest('long.jsonl', `${someLines(1)}${long}${someLines(1, '2402')}`);
  expect(report.counts).toBe(counts(3, 2, 1));
  expect(report.rejects).toMatchObject([{ line: 2, reason: expect.stringMatching(/longer than/) }]);
});

it.each<[string, Uint8Array]>([
  ['a UTF-8 mark', Buffer.from(`\uFEFF${someLines(3)}`)],
  ['UTF-16, little end first', Buffer.from(`\uFEFF${someLines(3)}`, 'utf16le')],
  ['UTF-16, big end first', Buffer.from(`\uFEFF${someLines(3)}`, 'utf16le').swap16()],
])('reads a file with %s', async (_, bytes) => {
  expect(await ingest('marked.jsonl', bytes)).toMatchObject({ counts: counts(3, 3, 0) });
});

it('rejects lines in another encoding, and no others', async () => {
  const latin = Buffer.from(line({ title: 'Über Größe' }), 'latin1');
  const report = await ingest('latin.jsonl', Buffer.concat([Buffer.from(someLines(2)), latin]));
  expect(report.counts).toBe(counts(3, 2, 1));
  expect(report.rejects).toMatchObject([{ line: 3, reason: 'the line is not UTF-8' }]);
});

it('takes one key twice for one record, and HTML in titles for what it shows', async () => {
  const text = `${line({ title: '<i>One</i> &amp; Two' })}${line({ title: 'One & Two' })}`;
  expect(await ingest('twice.jsonl', text)).toMatchObject({ counts: counts(2, 1, 0, 1) });
});

it.each<[string, Uint8Array, string]>([
  ['is empty', Buffer.from(''), 'is empty.'],
  ['holds spaces only', Buffer.from(' \n\n'), 'is empty.'],
  [
    'is of no format that is known',
    Buffer.from('Hello.\n'),
    'does not begin as any format that is known: say with --format what it is.',
  ],
  [
    'is a damaged archive',
    Buffer.concat([gzipSync(someLines(1)), Buffer.from('and more')]),
    'the gzip file is damaged here',
  ],
  ['is cut off at once', gzipSync(someLines(1)).subarray(0, 2), 'the gzip file is cut off here'],
])('says of a file that it %s', async (_, bytes, said) => {
  const { told, exitCode } = await ingest('some-file', bytes);
  expect(told.at(-1)).toContain('some-file');
  expect(told.at(-1)).toContain(said);
  expect(exitCode).toBe(1);
});
