// Kills an ingest at random moments and runs it again: prints whether the content hash is that of a run that nobody killed.
// Run with:
//   npm run bench -- test/bench/kill-ingest.ts <file> [kills] [bolt://address]
// A Neo4j is emptied before each run! NEO4J_USER and NEO4J_PASSWORD are those of the server.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { killAndRunAgain, startProcess } from '../cli/start-process.ts';
import { emptyDatabase } from '../store/empty-database.ts';
import { firstArgument } from './first-argument.ts';
import { openBenchEngine } from './open-bench-engine.ts';

const file = firstArgument('what to take in', 'kill-ingest.ts <file> [kills] [bolt://address]');
const [kills = '20', address] = process.argv.slice(3);

async function empty(folder: string): Promise<Record<string, string>> {
  await rm(folder, { recursive: true, force: true });
  if (address === undefined) return { STORE: 'embedded', PAPERGRAPH_DATA: folder };
  const engine = await openBenchEngine(address);
  await emptyDatabase(engine);
  await engine.close();
  return { STORE: 'neo4j', NEO4J_URI: address, PAPERGRAPH_DATA: folder };
}

const parent = await mkdtemp(join(tmpdir(), 'papergraph-bench-'));
const folder = join(parent, 'data');
const clean = startProcess(await empty(folder), 'ingest', file, '--no-analyse', '--hash');
const start = performance.now();
await clean.ended;
const whole = performance.now() - start;
const hash = /content hash (\w+)/.exec(clean.said())?.[1] ?? '';
console.log(`whole run: ${(whole / 1_000).toFixed(1)} s, content hash ${hash}`);
console.log(clean.said().trim());

let equal = 0;
for (let kill = 1; kill <= Number(kills); kill += 1) {
  const moment = Math.round(Math.random() * whole);
  const again = await killAndRunAgain(await empty(folder), file, moment);
  const [counts] = /\d+ added, \d+ changed, \d+ unchanged/.exec(again.said) ?? [again.said];
  if (again.hash === hash) equal += 1;
  const verdict = again.hash === hash ? 'equal' : `DIFFERENT ${again.hash}`;
  console.log(`killed after ${(moment / 1_000).toFixed(1)} s, then ${counts}: ${verdict}`);
}
console.log(`${equal} of ${kills} equal`);
await rm(parent, { recursive: true });
process.exitCode = equal === Number(kills) ? 0 : 1;
