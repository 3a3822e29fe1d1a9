import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import {
  f1Of,
  type LabelledCase,
  measureLabels,
  precisionOf,
  recallOf,
} from '../annotate/measure-labels.ts';
import { SourceUnreadable } from '../domain/errors.ts';
import { fingerprint } from '../domain/fold-text.ts';
import { readSpan } from '../domain/text.ts';
import { createAnnotator } from './create-annotator.ts';
import { readPage } from './read-page.ts';
import { seeds } from './seeds.ts';
import type { Surroundings } from './surroundings.ts';
import { toTable } from './to-table.ts';
import { writeLines } from './write-lines.ts';

/** What a reader says of papers: the file that labels are kept in. */
export const Labels = z.object({
  papers: z.array(
    z.object({
      /** The beginning of the title. */
      title: z.string(),
      topics: z.array(z.string()),
      borderline: z.array(z.string()),
      introduces: z.array(z.string()),
      named: z.array(z.string()),
      concepts: z.array(z.array(z.string())).nullable().default(null),
    }),
  ),
});

type Options = { readonly papers: string; readonly concepts?: string; readonly topics?: string };

export const evaluateLabelsCommand = ({ print }: Surroundings) =>
  new Command('labels')
    .description('compare topics, roles and concepts with what a reader says of the papers')
    .argument(
      '<file>',
      'labels as JSON: {"papers": [{title, topics, borderline, introduces, named}]}',
    )
    .option(
      '--papers <page>',
      'the page with the papers',
      join(seeds, 'daily-papers-2025-12-09.txt'),
    )
    .option('--concepts <file>', 'write {title: [[concept, its words], ...]} as JSON')
    .option('--topics <file>', 'write {title: [topics]} as JSON')
    .action(async (path: string, options: Options) => {
      const cases = await readCases(path, options.papers);
      if (options.concepts) await writePredictions(options.concepts, cases, conceptsOf);
      if (options.topics) await writePredictions(options.topics, cases, topicsOf);
      const rows = [...measureLabels(cases)].map(([what, agreement]) => [
        what,
        precisionOf(agreement).toFixed(3),
        recallOf(agreement).toFixed(3),
        f1Of(agreement).toFixed(3),
        String(agreement.right),
        String(agreement.found),
        String(agreement.wanted),
      ]);
      const headings = [
        `${cases.length} papers`,
        'precision',
        'recall',
        'F1',
        'right',
        'found',
        'wanted',
      ];
      for (const line of toTable(headings, rows)) await print(line);
    });

/** What a reader says of each paper. */
export async function readLabels(path: string): Promise<z.infer<typeof Labels>['papers']> {
  const text = await readFile(path, 'utf8').catch(() => '');
  const labels = Labels.safeParse(parseJson(text));
  if (!labels.success) throw new SourceUnreadable(`${path} holds no labels.`, { path });
  return labels.data.papers;
}

async function readCases(path: string, page: string): Promise<LabelledCase[]> {
  const labels = await readLabels(path);
  const papers = await readPage(page);
  const annotator = await createAnnotator();
  return labels.flatMap((label) => {
    const begins = fingerprint(label.title);
    const paper = papers.find(({ title }) => fingerprint(title).startsWith(begins));
    return paper ? [{ paper, label, found: annotator.annotate({ ...paper, keywords: [] }) }] : [];
  });
}

async function writePredictions(
  path: string,
  cases: readonly LabelledCase[],
  of: (each: LabelledCase) => unknown,
): Promise<void> {
  const byTitle = Object.fromEntries(cases.map((each) => [each.paper.title, of(each)]));
  await writeLines(path, [JSON.stringify(byTitle)]);
}

const topicsOf = ({ found }: LabelledCase) => found.topics.map(({ slug }) => slug);

const conceptsOf = ({ paper, found }: LabelledCase) =>
  found.concepts.map(({ label, spans: [first] }) => [
    label,
    first ? readSpan(paper, first) : label,
  ]);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
