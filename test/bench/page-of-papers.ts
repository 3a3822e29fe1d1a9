// A page of 20 papers, each with 10 concepts and its topics, over HTTP: prints statements and milliseconds. Run with:
//   npm run bench -- test/bench/page-of-papers.ts [a folder that holds a graph | bolt://…]
// Without a place it fills a new folder from the seed. NEO4J_USER and NEO4J_PASSWORD are read for bolt.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { seed } from '../../src/cli/seed.ts';
import { listen } from '../../src/graphql/serve.ts';
import { createGraphqlServer } from '../../src/graphql/server.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/open-neo4j-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 300);
const place = process.argv[2];
const folder = place ?? (await mkdtemp(join(tmpdir(), 'papergraph-bench-')));
const engine = folder.includes('://')
  ? await openNeo4jEngine({
      uri: folder,
      user: process.env['NEO4J_USER'] ?? 'neo4j',
      password: process.env['NEO4J_PASSWORD'] ?? '',
      database: 'neo4j',
    })
  : await openEmbeddedEngine({ folder });
await engine.migrate();
const surroundings = {
  env: {},
  now: () => new Date(),
  print: async () => {},
  tell: (line: string) => void process.stderr.write(`${line}\n`),
  draw: null,
  exitWith() {},
  stopAsked: async () => {},
};
if (place === undefined) await seed(graphWriter(engine), surroundings);

const server = createGraphqlServer({
  reader: graphReader(engine),
  meteredReader: (meter) => graphReader(meteredEngine(engine, meter)),
  ready: () => engine.ready(),
  log: { debug() {}, info() {}, warn() {}, error() {} },
  settings: { hosts: [] },
});
const { url, stop } = await listen(server, { host: '127.0.0.1', port: 0 });

const query = `query Page($after: String) {
  papers(first: 20, after: $after) {
    pageInfo { endCursor }
    nodes {
      id title publishedOn
      concepts(first: 10) { edges { weight count roles spans { field start end text } node { slug label } } }
      topics { edges { score primary node { slug label } } }
    }
  }
}`;
const Answer = z.object({
  data: z.object({ papers: z.object({ pageInfo: z.object({ endCursor: z.string() }) }) }),
  extensions: z.object({ cost: z.object({ statements: z.number() }) }),
});
async function ask(after: string | null) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-papergraph-cost': '1' },
    body: JSON.stringify({ query, variables: { after } }),
  });
  return Answer.parse(await answer.json());
}

const first = await ask(null);
const after = first.data.papers.pageInfo.endCursor;
const { paperCount } = await graphReader(engine).dataset();
for (const [name, cursor] of [
  ['first page', null],
  ['second page', after],
] as const) {
  const times: number[] = [];
  let statements = 0;
  for (let index = 0; index < requests + 50; index += 1) {
    const start = performance.now();
    const { extensions } = await ask(cursor);
    // the first ones warm the engine, the pool and the compiler up
    if (index >= 50) times.push(performance.now() - start);
    statements = extensions.cost.statements;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]?.toFixed(1);
  console.log(
    `${engine.version}, ${paperCount} papers, ${name}: ${statements} statements, ${requests} requests, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  );
}
await stop();
await engine.close();
if (place === undefined) await rm(folder, { recursive: true });
