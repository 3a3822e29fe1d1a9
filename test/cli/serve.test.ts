import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';

function newFolder(): string {
  const parent = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(parent, { recursive: true, force: true }));
  return join(parent, 'data');
}

async function serve(folder: string, port = '0') {
  const terminal = aTerminal({ PAPERGRAPH_DATA: folder, PORT: port });
  const ended = run(['serve'], terminal.surroundings);
  const line = await Promise.race([terminal.hears(/answers at/), ended.then(() => '')]);
  return { ...terminal, ended, url: /http:\S+/.exec(line)?.[0] ?? '' };
}

async function paperCount(url: string): Promise<unknown> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ papers { totalCount } }' }),
  });
  return answer.json();
}

it('fills an empty graph, answers, stops when asked, and finds the graph again', async () => {
  const folder = newFolder();
  const first = await serve(folder);
  expect(await paperCount(first.url)).toEqual({ data: { papers: { totalCount: 33 } } });
  expect((await fetch(new URL('/readyz', first.url))).status).toBe(200);
  first.stop();
  await first.ended;
  await expect(fetch(first.url)).rejects.toThrow();

  const second = await serve(folder);
  expect(await paperCount(second.url)).toEqual({ data: { papers: { totalCount: 33 } } });
  second.stop();
  await second.ended;
  expect(first.told).toHaveLength(3);
  expect(second.told).toHaveLength(1);
  expect([first.exitCode(), second.exitCode()]).toEqual([0, 0]);
});

it('says in one line that the port or the folder is in use', async () => {
  const running = await serve(newFolder());
  const { port } = new URL(running.url);

  const samePort = await serve(newFolder(), port);
  await samePort.ended;
  expect(samePort.told.at(-1)).toMatch(`Port ${port} is in use.`);
  expect(samePort.exitCode()).toBe(1);

  expect(await paperCount(running.url)).toEqual({ data: { papers: { totalCount: 33 } } });
  running.stop();
  await running.ended;
});
