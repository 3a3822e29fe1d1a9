// Relatedness through the whole server, one request at a time: related papers with explanations, filtered and not, a page
// of 20 papers with 5 each, explained pairs, and paths. Prints statements, milliseconds, and those of CPU. Run with:
//   npm run bench -- test/bench/relations.ts <a folder that holds an analysed graph | bolt://…>
// NEO4J_USER and NEO4J_PASSWORD are read for bolt; BENCH_REQUESTS says how many of each.
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { createGraphqlServer } from '../../src/graphql/server.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { openBenchEngine } from './open-bench-engine.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 200);
const place = process.argv[2] ?? '';
const engine = await openBenchEngine(place);
const server = createGraphqlServer({
  reader: graphReader(engine),
  meteredReader: (meter) => graphReader(meteredEngine(engine, meter)),
  ready: () => engine.ready(),
  annotate: async () => ({ concepts: [], topics: [], links: [], truncated: false }),
  log: { debug() {}, info() {}, warn() {}, error() {} },
});

const Answer = z.object({
  data: z.record(z.string(), z.unknown()),
  errors: z.undefined().optional(),
  extensions: z.object({ cost: z.object({ statements: z.number() }) }),
});

async function ask(query: string, variables: Record<string, unknown>) {
  const used = process.cpuUsage();
  const started = performance.now();
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-papergraph-cost': '1' },
    body: JSON.stringify({ query, variables }),
  });
  const body: unknown = await response.json();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  const { data, extensions } = Answer.parse(body);
  return { ms, cpu: (user + system) / 1_000, data, statements: extensions.cost.statements };
}

const Papers = z.object({
  papers: z.object({
    totalCount: z.number(),
    nodes: z.array(z.object({ id: z.string() })),
    pageInfo: z.object({ endCursor: z.string().nullable() }),
  }),
});
const ids: string[] = [];
let total = 0;
for (let after: string | null = null; ids.length < 3_000; ) {
  const { data } = await ask(
    'query($after: String) { papers(first: 100, after: $after) { totalCount nodes { id } pageInfo { endCursor } } }',
    { after },
  );
  const { nodes, pageInfo, totalCount } = Papers.parse(data).papers;
  ids.push(...nodes.map(({ id }) => id));
  total = totalCount;
  after = pageInfo.endCursor;
  if (nodes.length < 100) break;
}
const rng = seededRandom(7);
const someId = () => ids[Math.floor(rng() * ids.length)] ?? '';

const explained = `edges { score node { title } explanation { verdict sentence
  contributions(first: 5) { rest items { label value left { spans { text } } right { spans { text } } } } } }`;
const related = (args: string) =>
  `query($id: ID!) { node(id: $id) { ... on Paper { related(first: 10${args}) { ${explained} } } } }`;
const filter =
  ', where: { publishedOn: { from: "2024-01-01" }, topics: { some: ["decoding", "encoders"] } }';

const questions: Record<
  string,
  readonly [query: string, variables: () => Record<string, unknown>]
> = {
  'related(first: 10), explained': [related(''), () => ({ id: someId() })],
  'related(first: 10, where), explained': [related(filter), () => ({ id: someId() })],
  'related(first: 10, where: no filter at all)': [
    related(', where: { hasAbstract: true }'),
    () => ({ id: someId() }),
  ],
  '20 papers with 5 related each': [
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { title related(first: 5) { edges { score node { title } } } } } }',
    () => ({ ids: Array.from({ length: 20 }, someId) }),
  ],
  explainRelation: [
    `query($a: ID!, $b: ID!) { explainRelation(a: $a, b: $b) { explanation { score sentence contributions { items { label value } } } } }`,
    () => ({ a: someId(), b: someId() }),
  ],
  paths: [
    `query($a: ID!, $b: ID!) { paths(from: $a, to: $b) { verdict paths { sentence steps { relation evidence { spans { text } } } } } }`,
    () => ({ a: someId(), b: someId() }),
  ],
};

console.log(`${engine.version}, ${total} papers, ${requests} requests of each, one at a time`);
for (const [name, [query, variables]] of Object.entries(questions)) {
  await ask(query, variables());
  const times: number[] = [];
  const cpu: number[] = [];
  let statements = 0;
  for (let done = 0; done < requests; done++) {
    const answer = await ask(query, variables());
    times.push(answer.ms);
    cpu.push(answer.cpu);
    statements = Math.max(statements, answer.statements);
  }
  const at = (values: number[], share: number) =>
    (values.sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0).toFixed(1);
  console.log(
    `${name}: p50 ${at(times, 0.5)} ms, p99 ${at(times, 0.99)} ms, CPU p50 ${at(cpu, 0.5)} ms, at most ${statements} statements`,
  );
}
await engine.close();
