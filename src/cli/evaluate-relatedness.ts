import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { z } from 'zod';
import { bootstrap, type Interval, pairedBootstrap } from '../analysis/bootstrap.ts';
import { type Explanation, explain } from '../analysis/explain.ts';
import { type GradedPair, gradeGains, strongPartners } from '../analysis/grade-gains.ts';
import { keywordGains } from '../analysis/keyword-gains.ts';
import { ndcg, recall } from '../analysis/ndcg.ts';
import { plainSettings } from '../analysis/plain-settings.ts';
import { seededRandom } from '../analysis/seeded-random.ts';
import type { SparseVector } from '../analysis/sparse-vector.ts';
import { SourceUnreadable } from '../domain/errors.ts';
import { fingerprint } from '../domain/fold-text.ts';
import {
  type EvaluatedGraph,
  type EvaluatedPaper,
  type EvaluationFiles,
  rankedIds,
  readEvaluatedPapers,
  readyToRelate,
} from './evaluated-papers.ts';
import { settingsFrom } from './settings-from.ts';
import { showInterval } from './show-interval.ts';
import type { Surroundings } from './surroundings.ts';
import { toTable } from './to-table.ts';
import { writeLines } from './write-lines.ts';

type Options = EvaluationFiles & {
  readonly pairs?: string;
  readonly predictions?: string;
  readonly set: readonly string[];
};

type Ranked = ReadonlyMap<string, readonly string[]>;
/** A measure by paper; papers that it says nothing of are absent. */
type Measured = ReadonlyMap<string, number>;

const GradedPairs = z.object({
  pairs: z.array(z.object({ a: z.string(), b: z.string(), grade: z.int().min(0).max(3) })),
});

export const evaluateRelatednessCommand = ({ print }: Surroundings) =>
  new Command('relatedness')
    .description('compare related papers with pairs that a reader graded, or with keywords')
    .argument('<papers>', 'a daily-papers page (.txt), or papers as JSON lines')
    .option(
      '--pairs <file>',
      'graded pairs as JSON, {"pairs": [{a, b, grade}]}, by the beginnings of titles; else keywords are what counts',
    )
    .option('--predictions <file>', 'write {id: [ids, nearest first]} as JSON')
    .option('--lexicon <file>', 'another lexicon than our own: one that these papers are not in')
    .option('--background <file>', 'another background than our own, for the same reason')
    .option('--set <name=value...>', 'try another setting, for example text=0.5', [])
    .action(async (path: string, { pairs, predictions, set, ...files }: Options) => {
      const papers = await readEvaluatedPapers(path, files);
      const relate = await readyToRelate(files);
      const graph = relate(papers, settingsFrom(set));
      const ranked = rankedIds(papers, graph);
      if (predictions) {
        await writeLines(predictions, [JSON.stringify(Object.fromEntries(ranked))]);
      }
      const plain = rankedIds(papers, relate(papers, plainSettings));
      const lines = pairs
        ? comparePairs(await readPairs(pairs, papers), papers, graph, ranked, plain)
        : compareKeywords(papers, ranked, plain);
      for (const line of lines) await print(line);
    });

function compareKeywords(papers: readonly EvaluatedPaper[], ours: Ranked, plain: Ranked): string[] {
  const keywords = new Map(papers.map((paper) => [paper.id, paper.keywords]));
  const kinds = ['keyword', 'words'] as const;
  const gains = kinds.map((kind) => keywordGains(keywords, kind));
  const measure = (ranked: Ranked) =>
    gains.map((known) =>
      measured(known, (id, partners) => ndcg(among(ranked, id, known), partners)),
    );
  const judged = gains[0]?.size ?? 0;
  if (judged === 0) return [`${papers.length} papers, none with keywords to compare with`];
  return differenceTable(
    [`nDCG@10, ${judged} papers`, 'keyword gain', 'words gain'],
    measure(ours),
    measure(plain),
  );
}

/** A paper without keywords cannot be judged: it is nobody's neighbour here. */
const among = (ranked: Ranked, id: string, judged: ReadonlyMap<string, unknown>) =>
  (ranked.get(id) ?? []).filter((other) => judged.has(other));

function comparePairs(
  pairs: readonly GradedPair[],
  papers: readonly EvaluatedPaper[],
  graph: EvaluatedGraph,
  ours: Ranked,
  plain: Ranked,
): string[] {
  const gains = gradeGains(pairs);
  const partners = strongPartners(pairs);
  const measure = (ranked: Ranked) => [
    measured(gains, (id, known) => ndcg(ranked.get(id) ?? [], known)),
    measured(partners, (id, wanted) => recall(ranked.get(id) ?? [], wanted)),
  ];
  return [
    ...differenceTable(
      [`${papers.length} papers, ${pairs.length} pairs`, 'nDCG@10', 'strong partners in the top 5'],
      measure(ours),
      measure(plain),
    ),
    ...gradeTable(pairs, papers, graph),
  ];
}

function measured<Known>(
  known: ReadonlyMap<string, Known>,
  measure: (id: string, known: Known) => number | null,
): Measured {
  return new Map(
    [...known].flatMap(([id, each]) => {
      const value = measure(id, each);
      return value === null ? [] : [[id, value] as const];
    }),
  );
}

function differenceTable(
  headings: readonly string[],
  ours: readonly Measured[],
  plain: readonly Measured[],
): string[] {
  const row = (name: string, values: readonly (Interval | null)[]) => [
    name,
    ...values.map(showInterval),
  ];
  const random = () => seededRandom(0);
  return toTable(headings, [
    row(
      'Papergraph',
      ours.map((each) => bootstrap([...each.values()], random())),
    ),
    row(
      '1-2-gram tf-idf',
      plain.map((each) => bootstrap([...each.values()], random())),
    ),
    row(
      'difference, paired',
      ours.map((each, at) => pairedBootstrap(each, plain[at] ?? new Map(), random())),
    ),
  ]);
}

const verdicts = ['STRONG', 'RELATED', 'WEAK', 'UNRELATED'] as const;

/** How scores and verdicts spread over grades; what nobody graded stands in a row of its own. */
function gradeTable(
  pairs: readonly GradedPair[],
  papers: readonly EvaluatedPaper[],
  { model, vectors }: EvaluatedGraph,
): string[] {
  const graded = new Map(
    pairs.flatMap(
      ({ a, b, grade }) =>
        [
          [a + b, grade],
          [b + a, grade],
        ] as const,
    ),
  );
  const found = new Map<string, Explanation[]>(
    ['3', '2', '1', '0', 'not graded'].map((grade) => [grade, []]),
  );
  for (const [at, paper] of papers.entries()) {
    for (let to = at + 1; to < papers.length; to++) {
      const other = papers[to] as EvaluatedPaper;
      const grade = graded.get(paper.id + other.id);
      const [a, b] = [vectors[at] as SparseVector, vectors[to] as SparseVector];
      found
        .get(grade === undefined ? 'not graded' : String(grade))
        ?.push(explain(model, [paper.facts], other.facts, a, b));
    }
  }
  const rows = [...found].map(([grade, list]) => {
    const sorted = list.map(({ score }) => score).sort((a, b) => a - b);
    const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(3);
    const counts = verdicts.map((name) => list.filter(({ verdict }) => verdict === name).length);
    return [grade, String(list.length), at(0.1), at(0.5), at(0.9), ...counts.map(String)];
  });
  return toTable(['grade', 'pairs', 'score 10 %', '50 %', '90 %', ...verdicts], rows);
}

async function readPairs(path: string, papers: readonly EvaluatedPaper[]): Promise<GradedPair[]> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const read = GradedPairs.safeParse(parseJson(text));
  if (!read.success) throw new SourceUnreadable(`${path} holds no graded pairs.`, { path });
  const idOf = (title: string) => {
    const begins = fingerprint(title);
    const paper = papers.find((each) => fingerprint(each.title).startsWith(begins));
    if (!paper) throw new SourceUnreadable(`No paper begins with "${title}".`, { path });
    return paper.id;
  };
  return read.data.pairs.map(({ a, b, grade }) => ({ a: idOf(a), b: idOf(b), grade }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
