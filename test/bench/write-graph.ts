// Writes synthetic papers with 12 mentions each and prints the pace. Run with:
//   node --import tsx test/bench/write-graph.ts [papers] [a folder | bolt://…] [references of each]
// NEO4J_USER and NEO4J_PASSWORD are read for the latter.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { PaperWrite } from '../../src/store/graph-writer.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { aFoundConcept } from '../build/annotation.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { openBenchEngine } from './open-bench-engine.ts';

const papers = Number(process.argv[2] ?? 5_000);
const place = process.argv[3] ?? (await mkdtemp(join(tmpdir(), 'papergraph-bench-')));
const references = Number(process.argv[4] ?? 0);
const batch = 1_000;
const mentions = 12;
const concepts = 20_000;

let seed = 1;
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}
/** Half of all cited works are in the graph, and few are cited by many. */
const anyReference = () => ({
  name: `openalex:W${Math.floor(2 * papers * random() ** 2)}`,
  source: 'openalex',
});
const anyReferences = () =>
  new Map(Array.from({ length: references }, anyReference).map((each) => [each.name, each]));

/** Few concepts are in many papers, many in few. */
const anyConcept = () => Math.floor(concepts * random() ** 3);
const anyWords = (count: number) =>
  Array.from({ length: count }, () => `w${Math.floor(3_000 * random() ** 2).toString(36)}`).join(
    ' ',
  );

function aSyntheticPaper(index: number): PaperWrite {
  const key = `arxiv:${String(index).padStart(9, '0')}`;
  const title = `Paper ${index} ${anyWords(8)}`;
  const found = new Set(Array.from({ length: mentions }, anyConcept));
  return aPaperWrite({
    paper: {
      key,
      title,
      abstract: anyWords(180),
      arxivId: key.slice(6),
      publishedOn: '2025-01-01',
    },
    names: [`openalex:W${index}`, key],
    references: [...anyReferences().values()],
    authors: Array.from({ length: 4 }, () => `Author ${Math.floor(random() * papers)}`),
    organizations: [{ label: `Lab ${Math.floor(random() * 500)}`, source: 'hf-daily' }],
    concepts: [...found].map((concept) =>
      aFoundConcept({
        slug: `concept-${concept}`,
        origin: concept < 500 ? 'CURATED' : 'EXTRACTED',
        weight: random(),
      }),
    ),
  });
}

const engine = await openBenchEngine(place);
const writer = graphWriter(engine);
const started = performance.now();
let last = started;
for (let start = 0; start < papers; start += batch) {
  const size = Math.min(batch, papers - start);
  const writes = Array.from({ length: size }, (_, index) => aSyntheticPaper(start + index));
  await writer.recordStates(writes.map(({ paper }) => paper.key));
  await writer.apply(aChangeOf(writes));
  const now = performance.now();
  if ((start / batch) % 5 === 0) {
    const memory = Math.round(process.memoryUsage().rss / 1e6);
    console.log(
      `${start + size} papers, last ${size} in ${Math.round(now - last)} ms, ${memory} MB`,
    );
  }
  last = now;
}
const seconds = (performance.now() - started) / 1_000;
console.log(
  `${engine.version}: ${papers} papers with ${mentions} mentions and ${references} references each in ${seconds.toFixed(1)} s, ` +
    `${Math.round(papers / seconds)} papers/s`,
);
const { user, system } = process.cpuUsage();
console.log(`${((user + system) / 1e6).toFixed(1)} s of processor time in this process`);
const closing = performance.now();
await engine.close();
console.log(`closed in ${Math.round(performance.now() - closing)} ms`);
