// Model, vectors, exact neighbours, clusters and places of made-up papers, in memory: prints sizes and seconds. Run with:
//   npm run bench -- test/bench/analyse-papers.ts [papers, 5000 when not said]
// The texts repeat words as real ones do (the n-th word about 1/n as often as the first); every paper has one subject.
import { performance } from 'node:perf_hooks';
import { findClusters } from '../../src/analysis/find-clusters.ts';
import { flattenVectors } from '../../src/analysis/flat-vectors.ts';
import { countTerms } from '../../src/analysis/model.ts';
import { prepareSearch, searchNeighbours } from '../../src/analysis/nearest-neighbours.ts';
import type { PaperFacts } from '../../src/analysis/paper-facts.ts';
import { placeAfresh } from '../../src/analysis/place-afresh.ts';
import { type Rng, seededRandom } from '../../src/analysis/seeded-random.ts';
import { toSimilarGraph } from '../../src/analysis/similar-graph.ts';
import { defaultSettings } from '../../src/analysis/vector-settings.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';

const size = Number(process.argv[2] ?? 5_000);
const subjects = Math.ceil(size / 40);

function someWords(count: number, subject: number, rng: Rng): string {
  return Array.from({ length: count }, () => {
    const rank = Math.floor(60_000 ** rng());
    return rng() < 0.25 ? `s${subject}x${Math.floor(30 * rng())}` : `word${rank}x`;
  }).join(' ');
}

function somePaper(number: number, rng: Rng): PaperFacts {
  const subject = Math.floor(rng() * subjects);
  const concepts = [`subject-${subject}`, `method-${Math.floor(500 * rng())}`].map((slug) => {
    return { slug, label: slug, weight: 0.3 + 0.7 * rng(), spans: [], broader: [] };
  });
  return {
    key: `paper-${String(number).padStart(6, '0')}`,
    text: { title: someWords(9, subject, rng), abstract: someWords(180, subject, rng) },
    ...{ concepts, topics: [], organizations: [], authors: [], cites: [], isCited: false },
  };
}

function timed<Result>(what: string, work: () => Result): Result {
  const start = performance.now();
  const result = work();
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  const memory = Math.round(process.memoryUsage().rss / 1e6);
  console.log(`${what.padEnd(24)} ${seconds.padStart(7)} s   ${memory} MB`);
  return result;
}

const rng = seededRandom(1);
const papers = Array.from({ length: size }, (_, number) => somePaper(number, rng));
console.log(`${size} papers, ${subjects} subjects, 189 words each`);
const model = timed('model', () => {
  const counter = countTerms({ paperCount: 0, terms: [] }, new Set(), defaultSettings);
  for (const facts of papers) counter.add(facts);
  return counter.finish();
});
const vectors = timed('vectors', () => papers.map((facts) => vectorise(model, facts)));
const neighbours = timed('30 neighbours each', () => {
  const search = searchNeighbours(prepareSearch(flattenVectors(vectors)));
  search.setFloors(0, size);
  search.comparePapers(0, size);
  return search.found();
});
const graph = timed('similarity graph', () => toSimilarGraph(neighbours));
const found = timed('clusters', () => {
  const keys = papers.map(({ key }) => key);
  const concepts = papers.map((facts) => facts.concepts);
  return findClusters({ keys, graph, concepts: () => concepts, previous: null });
});
timed('places', () => {
  const levels = found.modularity.map((_, level) => {
    const home = new Map(
      found.members.filter((member) => member.level === level).map((m) => [m.key, m.cluster]),
    );
    const numbers = new Map([...new Set(home.values())].map((id, number) => [id, number]));
    return Int32Array.from(papers, ({ key }, node) => {
      return numbers.get(home.get(key) ?? '') ?? numbers.size + node;
    });
  });
  return placeAfresh(graph, levels);
});
const coarsest = found.clusters.filter(({ level }) => level === 0);
console.log(
  `${coarsest.length} clusters on level 0, modularity ${found.modularity[0]?.toFixed(3)}`,
);
