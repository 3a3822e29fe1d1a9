import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import { aTerminal } from './a-terminal.ts';
import { countPapers } from './count-papers.ts';

// each opens a graph or several, and other tests may keep the machine busy
vi.setConfig({ testTimeout: 60_000 });

function newFolder(name = 'data'): string {
  const parent = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, name);
}

async function serve(folder: string) {
  const terminal = aTerminal({ PAPERGRAPH_DATA: folder, PORT: '0' });
  const ended = run(['serve'], terminal.surroundings);
  const line = await Promise.race([terminal.hears(/answers at/), ended.then(() => '')]);
  const stop = async () => {
    terminal.stop();
    await ended;
  };
  onTestFinished(stop);
  return { ...terminal, stop, ended, url: /http:\S+/.exec(line)?.[0] ?? '' };
}

async function runWith(folder: string, args: readonly string[], input = '') {
  const terminal = aTerminal({ PAPERGRAPH_DATA: folder }, input);
  await run(args, terminal.surroundings);
  const { printed, told } = terminal;
  return { printed, told, exitCode: terminal.exitCode() };
}

const lines = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => {
    const id = `2401.${String(from + at).padStart(5, '0')}`;
    return `${JSON.stringify({ id, title: `Decoding number ${id}`, categories: ['cs.CL'] })}\n`;
  }).join('');

function aFile(folder: string, name: string, text: string): string {
  const papers = join(folder, '..', 'papers');
  mkdirSync(papers, { recursive: true });
  writeFileSync(join(papers, name), text);
  return join(papers, name);
}

async function until(claim: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await claim()) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('It never came true.');
}

describe('a server that owns the folder', () => {
  it('does what commands want, and they show what comes of it', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const file = aFile(folder, 'more.jsonl', `${lines(20)}{"id": 1}\n`);
    expect(statSync(join(folder, 'owner.sock')).mode & 0o777).toBe(0o600);

    const done = await runWith(folder, ['ingest', file, '--no-analyse']);
    expect(done.printed).toEqual([
      expect.stringMatching(/more\.jsonl: 21 read, 20 added, .* 1 rej/),
    ]);
    expect(done.told).toEqual([
      expect.stringMatching(/more\.jsonl:21: rejected: not an arXiv record/),
      expect.stringContaining(join(folder, 'rejects', 'more.jsonl-')),
    ]);
    expect(done.exitCode).toBe(2);
    expect(await countPapers(server.url)).toBe(53);

    const exported = join(folder, '..', 'out.jsonl');
    expect(await runWith(folder, ['export', '--out', exported])).toMatchObject({
      printed: [],
      told: [expect.stringMatching(/^53 records exported/)],
    });
    const removed = await runWith(folder, ['remove', 'arxiv:2401.00000']);
    expect(removed.printed).toEqual(['Removed arxiv:2401.00000']);
    const analysed = await runWith(folder, ['analyse', '--fresh']);
    expect(analysed.told).toEqual([expect.stringMatching(/^Analysed 52 papers/)]);
    const { printed } = await runWith(folder, ['hash']);
    await server.stop();

    expect(existsSync(join(folder, 'owner.sock'))).toBe(false);
    expect((await runWith(folder, ['hash'])).printed).toEqual(printed);
    expect(server.told.filter((line) => /ingest|remove/.test(line))).toEqual([]);
  });

  it('takes standard input from the command', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const done = await runWith(folder, ['ingest', '-', '--no-analyse'], lines(120));
    expect(done.printed).toEqual([expect.stringMatching(/^standard input: 120 read, 120 added/)]);
    expect(await countPapers(server.url)).toBe(153);
  });

  it('does one job after the other, and says so to those who wait', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const files = [0, 200, 400].map((from) => aFile(folder, `${from}.jsonl`, lines(200, from)));
    const all = await Promise.all(
      files.map((file) => runWith(folder, ['ingest', file, '--no-analyse'])),
    );
    expect(all.map(({ printed }) => /200 added/.test(printed[0] ?? ''))).toEqual([
      true,
      true,
      true,
    ]);
    expect(all.flatMap(({ told }) => told).sort()).toEqual([
      'Waiting until 1 other jobs with this folder are done.',
      'Waiting until 2 other jobs with this folder are done.',
    ]);
    expect(await countPapers(server.url)).toBe(633);
  });

  it('passes failures on as they are', async () => {
    const folder = newFolder();
    await serve(folder);
    expect(await runWith(folder, ['remove', 'x'])).toEqual({
      printed: [],
      told: ['There is no record or paper "x".'],
      exitCode: 1,
    });
  });

  it('goes on with a job whose command went away, and says here what came of it', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const file = { path: aFile(folder, 'a.jsonl', lines(300)), name: 'a.jsonl', named: true };
    const wishes = { format: null, date: null, analyse: false, hash: false, rejects: folder };
    const job = { kind: 'ingest', files: [file], ...wishes };
    const socket = connect(join(folder, 'owner.sock'));
    socket.write(`${JSON.stringify({ job, watches: false })}\n`, () => socket.destroy());
    await until(async () => (await countPapers(server.url)) === 333);
    expect(await server.hears(/^ingest: /)).toMatch(/^ingest: a\.jsonl: 300 read, 300 added/);
  });

  it('keeps what it got of a standard input that broke off', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const file = { path: '-', name: 'standard input', named: true };
    const wishes = { format: null, date: null, analyse: false, hash: false, rejects: folder };
    const socket = connect(join(folder, 'owner.sock'));
    const say = (message: unknown, then = () => {}) =>
      socket.write(`${JSON.stringify(message)}\n`, then);
    say({ job: { kind: 'ingest', files: [file], ...wishes }, watches: false });
    const half = lines(11).slice(0, -20);
    say({ input: Buffer.from(half).toString('base64') }, () => socket.end());
    await until(async () => (await countPapers(server.url)) === 43);
  });

  it('tells a command that it stops, and the graph opens again', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const file = aFile(folder, 'many.jsonl', lines(3_000));
    const going = runWith(folder, ['ingest', file]);
    await until(async () => (await countPapers(server.url)) > 33);
    await server.stop();
    const stopped = await going;
    expect(stopped).toMatchObject({ printed: [], exitCode: 1 });
    expect(stopped.told.at(-1)).toBe('The server is stopping: run the command again.');
    const again = await runWith(folder, ['ingest', file, '--no-analyse']);
    expect(again.printed[0]).toMatch(/3000 read, \d+ added, 0 changed, \d+ unchanged, 0 rejected/);
  }, 60_000);

  it('can be reached where the path is too long for a socket', async () => {
    const folder = newFolder('a-name-much-too-long-for-the-path-of-a-socket'.repeat(3));
    const server = await serve(folder);
    const { printed } = await runWith(folder, ['ingest', '-', '--no-analyse'], lines(2));
    expect(printed[0]).toMatch(/2 added/);
    expect(statSync(join(folder, 'owner.sock')).mode & 0o777).toBe(0o600);
    await server.stop();
    expect(existsSync(join(folder, 'owner.sock'))).toBe(false);
  });

  it('is not disturbed by who speaks otherwise', async () => {
    const folder = newFolder();
    const server = await serve(folder);
    const socket = connect(join(folder, 'owner.sock'));
    const heard = new Promise<string>((resolve) => {
      socket.once('data', (bytes) => resolve(String(bytes)));
    });
    socket.write('GET / HTTP/1.1\n\n');
    expect(await heard).toMatch(/of another version/);
    socket.destroy();
    expect(await countPapers(server.url)).toBe(33);
  });

  it('is the only one: another server says that the folder is in use', async () => {
    const folder = newFolder();
    await serve(folder);
    const other = await serve(folder);
    await other.ended;
    expect(other.told).toEqual([expect.stringMatching(/is in use by another process/)]);
    expect(other.exitCode()).toBe(1);
  });
});

describe('a command', () => {
  it('waits for another one that is at work with the folder', async () => {
    const folder = newFolder();
    const engine = await openEmbeddedEngine({ folder });
    await engine.migrate();
    const going = runWith(folder, ['hash']);
    await new Promise((resume) => setTimeout(resume, 500));
    await engine.close();
    const { printed, told, exitCode } = await going;
    expect(printed).toEqual(['0'.repeat(64)]);
    expect(told).toEqual([expect.stringMatching(/^Another command is at work with /)]);
    expect(exitCode).toBe(0);
  });

  it('takes no notice of what an owner left that was killed', async () => {
    const folder = newFolder();
    await runWith(folder, ['hash']);
    writeFileSync(join(folder, 'owner.sock'), '');
    expect(await runWith(folder, ['hash'])).toMatchObject({ exitCode: 0 });
    const server = await serve(folder);
    expect(await countPapers(server.url)).toBe(33);
  });
});

it('notices that the port is in use before it fills the graph', async () => {
  const running = await serve(newFolder());
  const folder = newFolder();
  const terminal = aTerminal({ PAPERGRAPH_DATA: folder, PORT: new URL(running.url).port });
  await run(['serve'], terminal.surroundings);
  expect(terminal.told).toEqual([expect.stringMatching(/^Port \d+ is in use/)]);
  expect(terminal.exitCode()).toBe(1);
  expect(existsSync(folder)).toBe(false);
});
