// Drawings of 200 nodes through the whole server, one request at a time: what the explorer asks of each node and edge, and
// the totals. Prints milliseconds, processor time and statements. Run with:
//   npm run bench -- test/bench/graph.ts <a folder that holds an analysed graph | bolt://…>
// NEO4J_USER and NEO4J_PASSWORD are read for bolt; BENCH_REQUESTS says how many of each.
import { loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { createGraphqlServer } from '../../src/graphql/server.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { openBenchEngine } from './open-bench-engine.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 100);
const engine = await openBenchEngine(process.argv[2] ?? '');
const reader = graphReader(engine);
const server = createGraphqlServer({
  reader,
  meteredReader: (meter) => graphReader(meteredEngine(engine, meter)),
  ready: () => engine.ready(),
  annotate: async () => ({ concepts: [], topics: [], links: [], truncated: false }),
  log: { debug() {}, info() {}, warn() {}, error() {} },
});

const Answer = z.object({
  data: z.object({ graph: z.object({ bounds: z.record(z.string(), z.unknown()) }) }),
  errors: z.undefined().optional(),
  extensions: z.object({ cost: z.object({ statements: z.number() }) }),
});

const query = (args: string) => `{ graph(${args}, limits: { nodes: 200 }) { revision
  bounds { shownNodes totalNodes shownEdges totalEdges totalsExact cutBy }
  nodes { key kind label x y size cluster hiddenNeighbors }
  edges { key source target relation weight directed label } } }`;

async function ask(args: string) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-papergraph-cost': '1' },
    body: JSON.stringify({ query: query(args) }),
  });
  const body: unknown = await response.json();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  const { data, extensions } = Answer.parse(body);
  const { shownNodes, shownEdges } = data.graph.bounds;
  const { statements } = extensions.cost;
  return { ms, cpu: (user + system) / 1_000, statements, nodes: shownNodes, edges: shownEdges };
}

const first = { limit: 100, direction: 'forward', cursor: null } as const;
const byCount = [{ field: 'PAPER_COUNT', direction: 'DESC' }] as const;
const concepts = (
  await reader.concepts.page({ where: {}, orderBy: byCount, page: first })
).rows.map(({ row }) => row.slug);
const papers = (await reader.papers.page({ where: {}, orderBy: [], page: first })).rows.map(
  ({ row }) => row.key,
);
const rng = seededRandom(7);
const some = (of: readonly string[]) => of[Math.floor(rng() * of.length)] ?? '';

const questions: Readonly<Record<string, () => string>> = {
  'all, ENTITIES': () => 'scope: { all: true }',
  'all, PAPERS': () => 'scope: { all: true }, show: PAPERS',
  'all, CONCEPTS': () => 'scope: { all: true }, show: CONCEPTS',
  'all, TOPICS': () => 'scope: { all: true }, show: TOPICS',
  'all, CLUSTERS': () => 'scope: { all: true }, show: CLUSTERS',
  'topic, ENTITIES': () => 'scope: { topic: "TOPIC:decoding" }',
  'topic, PAPERS': () => 'scope: { topic: "TOPIC:decoding" }, show: PAPERS',
  'search, ENTITIES': () => 'scope: { search: "speculative decoding" }',
  'around one of 100 hubs, ENTITIES': () =>
    `scope: { around: { ids: ["CONCEPT:${some(concepts)}"] } }`,
  'around a paper, 2 hops, ENTITIES': () =>
    `scope: { around: { ids: ["PAPER:${some(papers)}"], depth: 2 } }`,
  'around a paper, 2 hops, PAPERS': () =>
    `scope: { around: { ids: ["PAPER:${some(papers)}"], depth: 2 } }, show: PAPERS`,
};

const total = await reader.papers.count({});
console.log(`${engine.version}, ${total} papers, ${requests} requests of each, one at a time`);
for (const [name, args] of Object.entries(questions)) {
  const cold = await ask(args());
  for (let warm = 0; warm < 5; warm += 1) await ask(args());
  const answers: Awaited<ReturnType<typeof ask>>[] = [];
  for (let done = 0; done < requests; done += 1) answers.push(await ask(args()));
  const at = (of: 'ms' | 'cpu', share: number) => {
    const sorted = answers.map((answer) => answer[of]).sort((a, b) => a - b);
    return (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(1);
  };
  const most = (of: 'statements' | 'nodes' | 'edges') =>
    Math.max(...answers.map((answer) => Number(answer[of])));
  console.log(
    `${name}: p50 ${at('ms', 0.5)} ms (processor ${at('cpu', 0.5)}), p95 ${at('ms', 0.95)}, first ${cold.ms.toFixed(0)}; ` +
      `at most ${most('nodes')} nodes, ${most('edges')} edges, ${most('statements')} statements`,
  );
}
console.log(`load ${loadavg()[0]?.toFixed(1)}`);
await engine.close();
