import { Command } from 'commander';
import { adjustedRand } from '../analysis/adjusted-rand.ts';
import { bootstrap, type Interval } from '../analysis/bootstrap.ts';
import { clusterHierarchy } from '../analysis/cluster-hierarchy.ts';
import { clusterParameters } from '../analysis/find-clusters.ts';
import { leiden } from '../analysis/leiden.ts';
import { louvain } from '../analysis/louvain.ts';
import { modularity } from '../analysis/modularity.ts';
import { mutualAgreement } from '../analysis/mutual-agreement.ts';
import { toNeighbourTable } from '../analysis/neighbour-table.ts';
import { ninetyPercent } from '../analysis/ninety-percent.ts';
import type { Partition } from '../analysis/partition.ts';
import { seededRandom } from '../analysis/seeded-random.ts';
import { toSimilarGraph } from '../analysis/similar-graph.ts';
import { defaultSettings } from '../analysis/vector-settings.ts';
import type { WeightedGraph } from '../analysis/weighted-graph.ts';
import { BadSettings } from '../domain/errors.ts';
import { fingerprint } from '../domain/fold-text.ts';
import { readLabels } from './evaluate-labels.ts';
import {
  type EvaluatedPaper,
  type EvaluationFiles,
  type Relate,
  readEvaluatedPapers,
  readyToRelate,
} from './evaluated-papers.ts';
import { showInterval } from './show-interval.ts';
import type { Surroundings } from './surroundings.ts';
import { toTable } from './to-table.ts';
import { writeLines } from './write-lines.ts';

type Options = EvaluationFiles & {
  readonly labels?: string;
  readonly predictions?: string;
  readonly most?: string;
};

/** Ways to find clusters, ours last. */
const methods: readonly (readonly [string, (graph: WeightedGraph, seed: number) => Partition])[] = [
  ['Louvain', (graph, seed) => louvain(graph, { resolution: 1, rng: seededRandom(seed) })],
  ['Leiden', (graph, seed) => leiden(graph, { resolution: 1, rng: seededRandom(seed) })],
  ['Leiden, consensus (ours)', consensusOf],
];

function consensusOf(graph: WeightedGraph, seed: number): Partition {
  const parameters = { ...clusterParameters(graph.size), levels: 1, seed };
  return clusterHierarchy(graph, parameters)[0] as Partition;
}

/** Subsets whose clusterings are compared, and random numbers that the whole is clustered with. */
const subsets = 20;
const starts = [1, 2, 3, 4, 5];

export const evaluateClustersCommand = ({ print }: Surroundings) =>
  new Command('clusters')
    .description(
      'compare ways to find clusters: modularity, stability, agreement with topics, time',
    )
    .argument('<papers>', 'a daily-papers page (.txt), or papers as JSON lines')
    .option(
      '--labels <file>',
      "a reader's topics, as for evaluate labels; else those that are found",
    )
    .option('--most <number>', 'only so many of the papers, the first by id')
    .option('--predictions <file>', 'write {id: cluster} of our way as JSON')
    .option('--lexicon <file>', 'another lexicon than our own')
    .option('--background <file>', 'another background than our own')
    .action(async (path: string, { labels, most, predictions, ...files }: Options) => {
      const read = await readEvaluatedPapers(path, files);
      const papers = read
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .slice(0, readMost(most) ?? read.length);
      const topics = labels ? await labelledTopics(labels, papers) : papers.map(foundTopic);
      const graphOf = toGraphOf(await readyToRelate(files), papers);
      const all = Int32Array.from(papers.keys());
      const whole = graphOf(all);
      const random = seededRandom(1);
      const parts = Array.from({ length: subsets }, () => {
        const kept = ninetyPercent(papers.length, random);
        return { kept, graph: graphOf(kept) };
      });
      const rows: string[][] = [];
      for (const [name, cluster] of methods) {
        const began = process.cpuUsage();
        const found = starts.map((seed) => cluster(whole, seed));
        const { user } = process.cpuUsage(began);
        const stability = mutualAgreement(
          parts.map(({ kept, graph }) => spread(cluster(graph, 1), kept, papers.length)),
        );
        rows.push([
          name,
          String(new Set(found[0]).size),
          mean(found.map((partition) => modularity(whole, partition))).toFixed(3),
          showInterval(bootstrap(stability, seededRandom(0))),
          showInterval(agreement(found, topics)),
          `${Math.round(user / 1_000 / starts.length)} ms`,
        ]);
        if (predictions && cluster === consensusOf) {
          const byId = papers.map(({ id }, at) => [id, String(found[0]?.[at])]);
          await writeLines(predictions, [JSON.stringify(Object.fromEntries(byId))]);
        }
      }
      const about = topics.filter((topic) => topic !== null).length;
      const headings = [
        `${papers.length} papers`,
        'clusters',
        'modularity',
        `stability, ${subsets} subsets`,
        `agreement with topics (${about} papers)`,
        'CPU time',
      ];
      for (const line of toTable(headings, rows)) await print(line);
    });

function readMost(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^[1-9]\d*$/.test(text)) throw new BadSettings(`"${text}" is no number of papers.`);
  return Number(text);
}

/** The similarity graph of some of the papers, from idf on: nothing is known of those left out. */
function toGraphOf(relate: Relate, papers: readonly EvaluatedPaper[]) {
  return (kept: Int32Array): WeightedGraph => {
    const some = Array.from(kept, (at) => papers[at] as EvaluatedPaper);
    const { neighbours } = relate(some, defaultSettings);
    return toSimilarGraph(toNeighbourTable(some.length, (paper) => neighbours[paper] ?? []));
  };
}

/** The labels of a part at their places in the whole; −1 for what was left out. */
function spread(partition: Partition, kept: Int32Array, size: number): Int32Array {
  const labels = new Int32Array(size).fill(-1);
  partition.forEach((community, at) => {
    labels[kept[at] as number] = community;
  });
  return labels;
}

/** Adjusted Rand index with the topics, over papers that have one: mean over all starts, interval over papers. */
function agreement(
  found: readonly Partition[],
  topics: readonly (string | null)[],
): Interval | null {
  const about = topics.flatMap((topic, at) => (topic === null ? [] : [{ topic, at }]));
  if (about.length < 2) return null;
  const of = (some: readonly { readonly topic: string; readonly at: number }[]) =>
    mean(
      found.map((partition) =>
        adjustedRand(
          some.map(({ at }) => String(partition[at])),
          some.map(({ topic }) => topic),
        ),
      ),
    );
  const rng = seededRandom(0);
  const drawn = Array.from({ length: 500 }, () => {
    const some = about.map(() => about[Math.floor(rng() * about.length)] as (typeof about)[number]);
    // drawn twice, a paper would agree with itself
    return of([...new Set(some)]);
  }).sort((a, b) => a - b);
  return { mean: of(about), lower: drawn[12] as number, upper: drawn[487] as number };
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const foundTopic = ({ found }: EvaluatedPaper): string | null =>
  found.topics.find(({ primary }) => primary)?.slug ?? null;

async function labelledTopics(
  path: string,
  papers: readonly EvaluatedPaper[],
): Promise<(string | null)[]> {
  const labels = await readLabels(path);
  return papers.map(({ title }) => {
    const whole = fingerprint(title);
    const label = labels.find((each) => whole.startsWith(fingerprint(each.title)));
    return label?.topics[0] ?? null;
  });
}
