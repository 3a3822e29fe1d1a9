// A page of 20 papers, each with 10 concepts and its topics, over HTTP: prints statements, latency as a user sees it, and
// processor time of the server. Run with:
//   npm run bench -- test/bench/page-of-papers.ts [a folder that holds a graph | bolt://…]
// Without a place it fills a new folder from the seed. NEO4J_USER and NEO4J_PASSWORD are read for bolt.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { toJobGraph } from '../../src/cli/open-graph.ts';
import { seed } from '../../src/cli/seed.ts';
import { listen } from '../../src/graphql/serve.ts';
import { createGraphqlServer } from '../../src/graphql/server.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { RememberedDays } from '../../src/store/read/remembered-days.ts';

import { startAsker } from './asker.ts';
import { openBenchEngine } from './open-bench-engine.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 300);
const place = process.argv[2];
const folder = place ?? (await mkdtemp(join(tmpdir(), 'papergraph-bench-')));
const engine = await openBenchEngine(folder);
const surroundings = {
  env: {},
  now: () => new Date(),
  print: async () => {},
  tell: (line: string) => void process.stderr.write(`${line}\n`),
  input: async function* () {},
  draw: null,
  exitWith() {},
  stopAsked: async () => {},
};
if (place === undefined) await seed(toJobGraph(engine, 'none'), surroundings);

const days = new RememberedDays();
const server = createGraphqlServer({
  reader: graphReader(engine, days),
  meteredReader: (meter) => graphReader(meteredEngine(engine, meter), days),
  ready: () => engine.ready(),
  annotate: async () => ({ concepts: [], topics: [], links: [], truncated: false }),
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
const asker = startAsker();
async function ask(after: string | null, requests: number) {
  const asked = { url: `${url}/graphql`, query, variables: { after } };
  // the first ones warm the engine, the pool and the compiler up
  const { answer, ...measured } = await asker.ask({
    ...asked,
    warmUp: requests > 1 ? 100 : 0,
    requests,
  });
  return { ...Answer.parse(answer), ...measured };
}

const first = await ask(null, 1);
const after = first.data.papers.pageInfo.endCursor;
const { paperCount } = await graphReader(engine).dataset();
for (const [name, cursor] of [
  ['first page', null],
  ['second page', after],
] as const) {
  const { extensions, p50, p95, processor } = await ask(cursor, requests);
  console.log(
    `${engine.version}, ${paperCount} papers, ${name}: ${extensions.cost.statements} statements, ` +
      `${requests} requests, p50 ${p50} ms, p95 ${p95} ms, ${processor} ms of processor each`,
  );
}
asker.stop();
await stop();
await engine.close();
if (place === undefined) await rm(folder, { recursive: true });
