// From `npm start` to the first answer, on an empty folder and on the one that this left: prints seconds.
// Run with:
//   npm run bench -- test/bench/start.ts [starts]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const starts = Number(process.argv[2] ?? 3);

async function firstAnswer(folder: string): Promise<number> {
  const begin = performance.now();
  const env = { ...process.env, PAPERGRAPH_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' };
  const server = spawn('npm', ['start', '--silent'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  let told = '';
  const url = await new Promise<string>((resolve, reject) => {
    server.stderr.on('data', (text) => {
      told += text;
      const [found] = /http:\S+/.exec(told) ?? [];
      if (found) resolve(found);
    });
    server.on('exit', () => reject(new Error(told)));
  });
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ papers(first: 5) { nodes { title } } }' }),
  });
  await answer.text();
  const seconds = (performance.now() - begin) / 1_000;
  const ended = once(server, 'exit');
  // npm does not always hand a signal on, so the whole group gets it
  process.kill(-(server.pid ?? 0), 'SIGTERM');
  await ended;
  return seconds;
}

const times = { empty: [] as number[], filled: [] as number[] };
for (let index = 0; index < starts; index += 1) {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
  times.empty.push(await firstAnswer(folder));
  times.filled.push(await firstAnswer(folder));
  await rm(folder, { recursive: true });
}
for (const [name, seconds] of Object.entries(times)) {
  const shown = seconds.sort((a, b) => a - b).map((each) => each.toFixed(2));
  console.log(`npm start, ${name} folder, 33 papers: first answer after ${shown.join(', ')} s`);
}
