import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/ingest/reading/find-files.ts';
import { toExpression } from '../../../src/ingest/reading/glob-pattern.ts';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'in', '.git'), { recursive: true });
mkdirSync(join(folder, 'empty'));
for (const name of ['b.jsonl', 'a.jsonl.gz', 'in/c.bib', 'in/.hidden', 'in/.git/x', 'w[1].bib']) {
  writeFileSync(join(folder, name), '');
}
const found = async (...paths: string[]) => {
  const files = await findFiles(paths.map((path) => (path === '-' ? path : join(folder, path))));
  return files.map(({ path }) => path.replace(`${folder}/`, ''));
};

describe('findFiles', () => {
  it.each([
    [['b.jsonl', 'b.jsonl'], ['b.jsonl']],
    [['.'], ['a.jsonl.gz', 'b.jsonl', 'in/c.bib', 'w[1].bib']],
    [['*.jsonl*'], ['a.jsonl.gz', 'b.jsonl']],
    [['**/*.bib'], ['in/c.bib', 'w[1].bib']],
    [['w[1].bib'], ['w[1].bib']],
    [
      ['-', 'in/?.{bib,txt}'],
      ['-', 'in/c.bib'],
    ],
    [['none.jsonl'], ['none.jsonl']],
  ])('finds what %j means', async (paths, files) => {
    expect(await found(...paths)).toEqual(files);
  });

  it('says so where nothing is meant', async () => {
    await expect(found('*.xml')).rejects.toThrow(/^No file fits .*\*\.xml\.$/);
    await expect(found('empty')).rejects.toThrow(/holds no files/);
  });
});

it.each([
  ['*.json', 'a.json', true],
  ['*.json', '.json', false],
  ['*.json', 'in/a.json', false],
  ['a/**/b', 'a/b', true],
  ['a/**/b', 'a/x/y/b', true],
  ['a/**/b', 'a/.x/b', false],
  ['[!a]?.t+(x)', 'bc.t+(x)', true],
  ['[!a]?.t+(x)', 'ac.t+(x)', false],
  ['{a,b}.x', 'b.x', true],
  ['a,b', 'a,b', true],
])('%s against %s: %s', (pattern, path, fits) => {
  expect(toExpression(pattern).test(path)).toBe(fits);
});
