import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { aProcess } from './a-process.ts';
import { countPapers } from './count-papers.ts';
import { someLines } from './some-lines.ts';

it('answers while a job runs, survives a command that is killed, and is survived by the graph', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  const env = { PAPERGRAPH_DATA: join(parent, 'data'), PORT: '0' };
  const file = join(parent, 'papers.jsonl');
  writeFileSync(file, someLines(1_200));
  const other = join(parent, 'others.jsonl');
  writeFileSync(other, someLines(600, '2402'));

  const server = aProcess(env, 'serve');
  const url = await server.hears(/http:\S+graphql/);
  const killed = aProcess(env, 'ingest', file, '--no-analyse');
  let seen = 33;
  while (seen === 33) seen = await countPapers(url);
  expect(seen).toBeLessThan(1_233);
  killed.child.kill('SIGKILL');
  expect(await killed.ended).toBe('SIGKILL');

  // the second one waits for the first, whose job goes on
  const second = aProcess(env, 'ingest', file, '--no-analyse');
  expect(await second.ended).toBe(0);
  expect(second.said()).toMatch(/papers\.jsonl: 1200 read, 0 added, 0 changed, 1200 unchanged/);
  expect(server.said()).toMatch(/ingest: .*papers\.jsonl: 1200 read, 1200 added/);

  const third = aProcess(env, 'ingest', other);
  while ((await countPapers(url)) === 1_233);
  server.child.kill('SIGKILL');
  expect(await third.ended).toBe(1);
  expect(third.said()).toMatch(/went away before this was done: run the command again/);

  const alone = aProcess(env, 'ingest', file, other, '--no-analyse');
  expect(await alone.ended).toBe(0);
  expect(alone.said()).toMatch(/papers\.jsonl: 1200 read, 0 added, 0 changed, 1200 unchanged/);
  expect(alone.said()).toMatch(/others\.jsonl: 600 read, [1-9]\d* added, 0 changed, [1-9]\d* unch/);
}, 120_000);
