import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aCorpus } from '../annotate/lexicon/a-corpus.ts';
import { aTerminal } from './a-terminal.ts';

const page = 'seeds/daily-papers-2025-12-09.txt';
const pairs = 'test/analysis/fixtures/seed-pairs.json';

async function evaluate(...args: string[]) {
  const { surroundings, printed, told, exitCode } = aTerminal({});
  await run(['evaluate', ...args], surroundings);
  return { lines: printed, told: told.join('\n'), exitCode: exitCode() };
}

function aFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

/** The means in a row: a number stands before each interval. */
const meansOf = (lines: readonly string[], name: string): number[] =>
  [...(lines.find((line) => line.startsWith(name)) ?? '').matchAll(/(-?\d\.\d+) \[/g)].map(
    ([, mean]) => Number(mean),
  );

it('measures related papers on the pairs that a reader graded, with intervals', async () => {
  const inFolder = aFolder();
  const predictions = inFolder('ranked.json');
  const { lines } = await evaluate(
    ...['relatedness', page, '--pairs', pairs, '--predictions', predictions],
  );

  expect(lines[0]).toMatch(/^33 papers, 154 pairs {2}nDCG@10 +strong partners in the top 5$/);
  const [ndcg, strong] = meansOf(lines, 'Papergraph');
  expect(ndcg).toBeGreaterThan(0.8);
  expect(strong).toBeGreaterThan(0.88);
  expect(meansOf(lines, 'difference, paired')).toHaveLength(2);
  const graded = lines.find((line) => line.startsWith('3 '))?.split(/ {2,}/);
  expect(graded?.slice(0, 2)).toEqual(['3', '21']);

  const ranked = JSON.parse(readFileSync(predictions, 'utf8')) as Record<string, string[]>;
  expect(Object.keys(ranked)).toHaveLength(33);
  const hydra = Object.entries(ranked).find(([title]) => title.startsWith('Hydra'));
  expect(hydra?.[1][0]).toMatch(/^S2D/);
  expect(hydra?.[1]).not.toContain(hydra?.[0]);
});

it('measures related papers by keywords that were not seen, against plain tf-idf', async () => {
  const inFolder = aFolder();
  const papers = aCorpus(60).map((paper) => JSON.stringify(paper));
  writeFileSync(inFolder('papers.jsonl'), papers.join('\n'));

  const { lines } = await evaluate('relatedness', inFolder('papers.jsonl'));
  expect(lines[0]).toMatch(/^nDCG@10, 48 papers {2}keyword gain +words gain$/);
  expect(meansOf(lines, 'Papergraph')).toHaveLength(2);
  expect(meansOf(lines, '1-2-gram tf-idf')).toHaveLength(2);

  const other = await evaluate('relatedness', inFolder('papers.jsonl'), '--set', 'concept=0');
  expect(other.lines[1]).not.toBe(lines[1]);
});

it('says that there is nothing to compare with', async () => {
  const inFolder = aFolder();
  const bare = { id: 'a', title: 'A draft model', abstract: 'It drafts.' };
  writeFileSync(inFolder('papers.jsonl'), JSON.stringify(bare));
  const { lines } = await evaluate('relatedness', inFolder('papers.jsonl'));
  expect(lines).toEqual(['1 papers, none with keywords to compare with']);
});

it('compares ways to find clusters, by what a reader says of topics', async () => {
  const inFolder = aFolder();
  const { lines } = await evaluate(
    ...['clusters', page, '--labels', 'test/annotate/fixtures/seed-labels.json'],
    ...['--predictions', inFolder('clusters.json')],
  );
  expect(lines[0]).toMatch(
    /^33 papers +clusters {2}modularity {2}stability, 20 subsets +agreement with topics \(25 papers\) +CPU time$/,
  );
  const [stability, agreement] = meansOf(lines, 'Leiden, consensus (ours)');
  expect(stability).toBeGreaterThan(0.7);
  expect(agreement).toBeGreaterThan(0.65);
  const clusters = JSON.parse(readFileSync(inFolder('clusters.json'), 'utf8')) as object;
  expect(Object.keys(clusters)).toHaveLength(33);
});

it.each([
  [['relatedness', 'nowhere.jsonl'], /nowhere\.jsonl/],
  [['relatedness', page, '--pairs', page], /holds no graded pairs\.$/],
  [['relatedness', page, '--set', 'colour=1'], /"colour=1" is no setting: name=value/],
  [['relatedness', page, '--set', 'text=-1'], /"text=-1" is no setting/],
  [['relatedness', page, '--background', 'seeds/topics.json'], /This is no background/],
  [['clusters', page, '--labels', pairs], /holds no labels\.$/],
  [['clusters', page, '--most', 'few'], /"few" is no number of papers\.$/],
])('%j: one line says what is wrong', async (args, expected) => {
  const { told, exitCode } = await evaluate(...args);
  expect(exitCode).toBe(1);
  expect(told).toMatch(expected);
  expect(told).not.toContain('\n    at ');
});

it('refuses pairs of papers that are not there', async () => {
  const inFolder = aFolder();
  const strange = { pairs: [{ a: 'Hydra', b: 'No such paper', grade: 1 }] };
  writeFileSync(inFolder('pairs.json'), JSON.stringify(strange));
  const { told } = await evaluate('relatedness', page, '--pairs', inFolder('pairs.json'));
  expect(told).toBe('No paper begins with "No such paper".');
});
