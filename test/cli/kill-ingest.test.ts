import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { someLines } from './some-lines.ts';
import { killAndRunAgain } from './start-process.ts';

it('makes the graph of a whole ingest when one that was killed is run again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'papers.jsonl');
  writeFileSync(file, someLines(1_200));
  const hashes: string[] = [];
  for (const moment of [0, 2_500, 4_500]) {
    const env = { PAPERGRAPH_DATA: join(folder, `data-${moment}`) };
    hashes.push((await killAndRunAgain(env, file, moment)).hash);
  }
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(hashes).toEqual(hashes.map(() => hashes[0]));
}, 120_000);
