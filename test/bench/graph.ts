// Drawings of 200 nodes through the whole server, one request at a time: what the explorer asks of each node and edge, and
// the totals. Prints milliseconds, processor time and statements. Run with:
//   npm run bench -- test/bench/graph.ts <a folder that holds an analysed graph | bolt://…>
// NEO4J_USER and NEO4J_PASSWORD are read for bolt; BENCH_REQUESTS says how many of each.

import { encodeGlobalID } from '@pothos/plugin-relay';
import { z } from 'zod';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { Outlines } from '../../src/graphql/outline/outlines.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { warmUp } from '../../src/store/read/warm-up.ts';
import { readPaperKeys } from './all-paper-keys.ts';
import { openBenchEngine } from './open-bench-engine.ts';
import {
  askTimed,
  benchServer,
  describeLoad,
  describeTimes,
  placeFromArguments,
  type Timed,
} from './timed-questions.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 100);
const engine = await openBenchEngine(placeFromArguments('graph.ts'));
const reader = graphReader(engine);
const outlines = new Outlines(reader.pictures);
const server = benchServer(engine, outlines);

const Drawn = z.object({
  graph: z.object({ bounds: z.object({ shownNodes: z.number(), shownEdges: z.number() }) }),
});

const query = (args: string) => `{ graph(${args}, limits: { nodes: 200 }) { revision
  bounds { shownNodes totalNodes shownEdges totalEdges totalsExact cutBy }
  nodes { key kind label x y size cluster hiddenNeighbors }
  edges { key source target relation weight directed label } } }`;

const ask = (args: string) => askTimed(server, query(args));

const first = { limit: 100, direction: 'forward', cursor: null } as const;
const byCount = [{ field: 'PAPER_COUNT', direction: 'DESC' }] as const;
const concepts = (
  await reader.concepts.page({ where: {}, orderBy: byCount, page: first })
).rows.map(({ row }) => row.slug);
const papers = await readPaperKeys(engine);
const rng = seededRandom(7);
const some = (of: readonly string[]) => of[Math.floor(rng() * of.length)] ?? '';
const somePaper = () => encodeGlobalID('Paper', some(papers));
/** Each time another one, so that no list of papers is known from before. */
const someFilter = () => {
  const day = new Date(Date.UTC(2015, 0, 1) + Math.floor(rng() * 3_000) * 86_400_000);
  return `where: { publishedOn: { from: "${day.toISOString().slice(0, 10)}" } }`;
};

const largestHub = (depth: string) =>
  `scope: { around: { ids: ["CONCEPT:${concepts[0]}"], ${depth} } }`;

/** The first ones ask for the same again and again, as people who open the page do; the others each time for something else. */
const questions: Readonly<Record<string, () => string>> = {
  'all, ENTITIES': () => 'scope: { all: true }',
  'all, PAPERS': () => 'scope: { all: true }, show: PAPERS',
  'all, CONCEPTS': () => 'scope: { all: true }, show: CONCEPTS',
  'all, TOPICS': () => 'scope: { all: true }, show: TOPICS',
  'all, CLUSTERS': () => 'scope: { all: true }, show: CLUSTERS',
  'topic, ENTITIES': () => 'scope: { topic: "TOPIC:decoding" }',
  'topic, PAPERS': () => 'scope: { topic: "TOPIC:decoding" }, show: PAPERS',
  'search, ENTITIES': () => 'scope: { search: "speculative decoding" }',
  'the largest hub, ENTITIES': () => largestHub('depth: 1'),
  'the largest hub, 2 hops, ENTITIES': () => largestHub('depth: 2'),
  'the largest hub, 2 hops under one of 3,000 filters, ENTITIES': () =>
    `${largestHub('depth: 2')}, ${someFilter()}`,
  'the largest hub, 2 hops under one of 3,000 filters, PAPERS': () =>
    `${largestHub('depth: 2')}, show: PAPERS, ${someFilter()}`,
  'the largest hub, 2 hops under one of 3,000 filters, CONCEPTS': () =>
    `${largestHub('depth: 2')}, show: CONCEPTS, ${someFilter()}`,
  'all under one of 3,000 filters, ENTITIES': () => `scope: { all: true }, ${someFilter()}`,
  'all under one of 3,000 filters, PAPERS': () =>
    `scope: { all: true }, show: PAPERS, ${someFilter()}`,
  'around one of 100 hubs, ENTITIES': () =>
    `scope: { around: { ids: ["CONCEPT:${some(concepts)}"] } }`,
  'around any paper, 1 hop, ENTITIES': () => `scope: { around: { ids: ["${somePaper()}"] } }`,
  'around any paper, 2 hops, ENTITIES': () =>
    `scope: { around: { ids: ["${somePaper()}"], depth: 2 } }`,
  'around any paper, 2 hops, PAPERS': () =>
    `scope: { around: { ids: ["${somePaper()}"], depth: 2 } }, show: PAPERS`,
};

const hub = (await reader.degrees('CONCEPT', [concepts[0] ?? ''])).get(concepts[0] ?? '');
console.log(`the largest hub: ${concepts[0]}, ${hub} papers`);
console.log(
  `${engine.version}, ${papers.length} papers, ${requests} requests of each, one at a time, ${describeLoad()}`,
);
await warmUp(engine).done;
const used = process.cpuUsage();
const started = performance.now();
const [{ revision }, version] = await Promise.all([
  reader.analysis.head(),
  reader.pictures.version(),
]);
await outlines.make({ revision, version });
const { user, system } = process.cpuUsage(used);
const made = outlines.find({ revision, version }) ? 'outlined' : 'NOT outlined';
console.log(
  `${made} in ${(performance.now() - started).toFixed(0)} ms, processor ${((user + system) / 1_000).toFixed(0)} ms`,
);
for (const [name, args] of Object.entries(questions)) {
  const cold = await ask(args());
  for (let warm = 0; warm < 5; warm += 1) await ask(args());
  const answers: Timed[] = [];
  for (let done = 0; done < requests; done += 1) answers.push(await ask(args()));
  const bounds = answers.map(({ data }) => Drawn.parse(data).graph.bounds);
  const most = (of: 'shownNodes' | 'shownEdges') => Math.max(...bounds.map((each) => each[of]));
  console.log(
    `${name}: first ${cold.ms.toFixed(0)} ms, then ${describeTimes(answers)}; at most ${most('shownNodes')} nodes, ${most('shownEdges')} edges`,
  );
}
console.log(describeLoad());
await engine.close();
