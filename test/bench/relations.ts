// Relatedness through the whole server, one request at a time: related papers with explanations, filtered and not, a page
// of 20 papers with 5 each, explained pairs, and paths. Papers are drawn from all there are, so that nearly every request
// asks for papers that none asked for before. First just after opening, then when the graph was read through once, as a
// server does on its own. Then how many of the true nearest the candidates of a filtered question hold. Run with:
//   npm run bench -- test/bench/relations.ts <a folder that holds an analysed graph | bolt://…>
// NEO4J_USER and NEO4J_PASSWORD are read for bolt; BENCH_REQUESTS says how many of each.

import { encodeGlobalID } from '@pothos/plugin-relay';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { warmUp } from '../../src/store/read/warm-up.ts';
import { readPaperKeys } from './all-paper-keys.ts';
import { candidateRecall } from './candidate-recall.ts';
import { openBenchEngine } from './open-bench-engine.ts';
import {
  askTimed,
  benchServer,
  describeLoad,
  describeTimes,
  placeFromArguments,
  type Timed,
} from './timed-questions.ts';

const requests = Number(process.env['BENCH_REQUESTS'] ?? 200);
const engine = await openBenchEngine(placeFromArguments('relations.ts'));
const server = benchServer(engine);

const keys = await readPaperKeys(engine);
const rng = seededRandom(7);
const someKey = () => keys[Math.floor(rng() * keys.length)] ?? '';
const someId = () => encodeGlobalID('Paper', someKey());

const explained = `edges { score node { title } explanation { verdict sentence
  contributions(first: 5) { rest items { label value left { spans { text } } right { spans { text } } } } } }`;
const related = (args: string) =>
  `query($id: ID!) { node(id: $id) { ... on Paper { related(first: 10${args}) { ${explained} } } } }`;
const one = () => ({ id: someId() });
const two = () => ({ a: someId(), b: someId() });

type Question = readonly [query: string, variables: () => Readonly<Record<string, unknown>>];
const questions: Readonly<Record<string, Question>> = {
  'related(first: 10), explained': [related(''), one],
  'related, where two topics and a year': [
    related(
      ', where: { publishedOn: { from: "2024-01-01" }, topics: { some: ["decoding", "encoders"] } }',
    ),
    one,
  ],
  'related, where nearly everything passes': [related(', where: { hasAbstract: true }'), one],
  'related, where one in twelve passes': [
    related(', where: { publishedOn: { from: "2025-01-01" } }'),
    one,
  ],
  'related, where few links': [related(', where: { hasLinks: true }'), one],
  'related(first: 60), beyond what is stored': [related('').replace('first: 10', 'first: 60'), one],
  '20 papers with 5 related each': [
    'query($ids: [ID!]!) { nodes(ids: $ids) { ... on Paper { title related(first: 5) { edges { score node { title } } } } } }',
    () => ({ ids: Array.from({ length: 20 }, someId) }),
  ],
  explainRelation: [
    'query($a: ID!, $b: ID!) { explainRelation(a: $a, b: $b) { explanation { score sentence contributions { items { label value } } } } }',
    two,
  ],
  paths: [
    'query($a: ID!, $b: ID!) { paths(from: $a, to: $b) { verdict paths { sentence steps { relation evidence { spans { text } } } } } }',
    two,
  ],
};

async function askOften([query, variables]: Question, times: number): Promise<Timed[]> {
  const answers: Timed[] = [];
  for (let done = 0; done < times; done++) answers.push(await askTimed(server, query, variables()));
  return answers;
}

console.log(`${engine.version}, ${keys.length} papers, one request at a time, ${describeLoad()}`);
const first = Object.values(questions).flatMap((question) => Array(3).fill(question));
const cold: Timed[] = [];
for (const question of first) cold.push(...(await askOften(question, 1)));
console.log(`just opened, ${cold.length} requests of all kinds: ${describeTimes(cold)}`);
const used = process.cpuUsage();
await warmUp(engine).done;
const { user, system } = process.cpuUsage(used);
console.log(`read through once: ${((user + system) / 1_000).toFixed(0)} ms of processor time`);
for (const [name, question] of Object.entries(questions)) {
  await askOften(question, 10);
  console.log(`${name}, ${requests}: ${describeTimes(await askOften(question, requests))}`);
}
const { rss } = process.memoryUsage();
console.log(`${(rss / 1e6).toFixed(0)} MB, ${describeLoad()}`);
await candidateRecall(graphReader(engine), Array.from({ length: 100 }, someKey));
await engine.close();
