// A server that takes papers in while it answers: prints how long its event loop was held up, and how long a page took.
// Run with:
//   npm run bench -- test/bench/ask-while-ingesting.ts <file> [more arguments of ingest]
import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from '../cli/a-terminal.ts';
import { startProcess } from '../cli/start-process.ts';
import { firstArgument } from './first-argument.ts';

const file = firstArgument('what to take in', 'ask-while-ingesting.ts <file>');
const more = process.argv.slice(3);
const folder = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
const env = { PAPERGRAPH_DATA: join(folder, 'data'), PORT: '0' };
const terminal = aTerminal(env);
const surroundings = { ...terminal.surroundings, now: () => new Date() };
const ended = run(['serve'], surroundings);
const url = /http:\S+/.exec(await terminal.hears(/answers at/))?.[0] ?? '';

const query =
  '{ papers(first: 20) { nodes { title topics { nodes { label } } concepts(first: 10) { nodes { label } } } } }';
async function ask(): Promise<number> {
  const start = performance.now();
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await answer.json()) as { errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return performance.now() - start;
}
for (let warm = 0; warm < 50; warm += 1) await ask();

const delays = monitorEventLoopDelay({ resolution: 5 });
const times: number[] = [];
const holds: { readonly at: number; readonly length: number }[] = [];
let seen = performance.now();
const start = seen;
const watch = setInterval(() => {
  const now = performance.now();
  if (now - seen > 55) holds.push({ at: Math.round(now - start), length: Math.round(now - seen) });
  seen = now;
}, 5);
delays.enable();
const job = startProcess(env, 'ingest', file, ...more);
let going = true;
void job.ended.then(() => {
  going = false;
});
while (going) {
  times.push(await ask());
  await new Promise((resume) => setTimeout(resume, 50));
}
delays.disable();
clearInterval(watch);
times.sort((a, b) => a - b);
const quantile = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(1);
const delay = (share: number) => (delays.percentile(share) / 1e6).toFixed(1);
console.log(job.said().trim());
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `page, ${times.length} times: p50 ${quantile(0.5)}, p95 ${quantile(0.95)}, max ${times.at(-1)?.toFixed(1)} ms`,
);
console.log(
  `event loop held up: p50 ${delay(50)}, p95 ${delay(95)}, p99 ${delay(99)}, max ${delay(100)} ms`,
);
console.log(`held longer than 50 ms, at and for ms: ${JSON.stringify(holds.slice(0, 40))}`);
terminal.stop();
await ended;
await rm(folder, { recursive: true });
