import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { aCorpus } from '../annotate/lexicon/a-corpus.ts';
import { aTerminal } from './a-terminal.ts';

async function runCommand(...args: string[]) {
  const { surroundings, printed, told, exitCode } = aTerminal({});
  await run(args, surroundings);
  return { printed, told, exitCode: exitCode() };
}

function aFolder(): (name: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return (name) => join(folder, name);
}

const toLines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n');

it('learns a lexicon from papers, byte for byte the same again, and measures it on others', async () => {
  const inFolder = aFolder();
  const papers = aCorpus(150);
  writeFileSync(inFolder('papers.jsonl'), toLines(papers.slice(0, 120)));
  writeFileSync(inFolder('others.jsonl'), toLines(papers.slice(120)));

  const learned = await runCommand('learn', inFolder('papers.jsonl'), '--out', inFolder('a.gz'));
  await runCommand('learn', inFolder('papers.jsonl'), '--out', inFolder('b.gz'));
  expect(learned.printed.join()).toMatch(/phrases of 120 papers, 96 of them with keywords$/);
  expect(readFileSync(inFolder('b.gz'))).toEqual(readFileSync(inFolder('a.gz')));

  const { printed } = await runCommand(
    'evaluate',
    'keyphrases',
    inFolder('others.jsonl'),
    '--lexicon',
    inFolder('a.gz'),
    '--predictions',
    inFolder('found.json'),
  );
  expect(printed.join()).toMatch(/^papers 24 {2}F1@5 0\.\d+ {2}F1@10 0\.\d+ {2}R@10 1\.0000$/);
  const found: unknown = JSON.parse(readFileSync(inFolder('found.json'), 'utf8'));
  expect(Object.keys(found ?? {})).toHaveLength(30);
});

it('takes Hugging Face and arXiv records, and keeps the account with keywords', async () => {
  const inFolder = aFolder();
  const [first, ...rest] = aCorpus(60);
  if (!first) throw new Error('the corpus has papers');
  const toId = (at: number) => `2401.${String(10_000 + at)}`;
  const hf = rest.map(({ title, abstract, keywords }, at) => ({
    paper: { id: toId(at), title, summary: abstract, ai_keywords: keywords, authors: [] },
  }));
  const arxiv = rest.map(({ title, abstract }, at) => ({
    id: toId(at),
    title,
    summary: abstract,
    authors: [],
    categories: ['cs.CL'],
  }));
  writeFileSync(inFolder('hf.jsonl'), toLines(hf));
  writeFileSync(inFolder('arxiv.jsonl'), toLines(arxiv));
  const { printed } = await runCommand(
    'learn',
    inFolder('arxiv.jsonl'),
    inFolder('hf.jsonl'),
    '--out',
    inFolder('a.gz'),
  );
  expect(printed.join()).toMatch(/phrases of 59 papers, 47 of them with keywords$/);
});

it('says in one line what is wrong', async () => {
  const inFolder = aFolder();
  writeFileSync(inFolder('page.txt'), 'no papers');
  writeFileSync(inFolder('two.jsonl'), toLines(aCorpus(2)));
  const outOf = async (...args: string[]) => {
    const { told, exitCode } = await runCommand(...args);
    expect(exitCode).toBe(1);
    return told.join('\n');
  };
  expect(await outOf('learn', inFolder('page.txt'), '--out', inFolder('a.gz'))).toMatch(
    /page\.txt holds no papers as JSON lines of a known format\.$/,
  );
  expect(await outOf('learn', inFolder('two.jsonl'), '--out', inFolder('a.gz'))).toBe(
    'Too few of these papers bring keywords to learn from.',
  );
  expect(
    await outOf('evaluate', 'keyphrases', inFolder('two.jsonl'), '--lexicon', inFolder('no.gz')),
  ).toMatch(/^Cannot read .*no\.gz: there is no such file\.$/);
});
