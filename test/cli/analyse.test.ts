import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import { analysisReader } from '../../src/store/read/read-analysis.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { aRecord } from '../build/record.ts';
import { aTerminal } from './a-terminal.ts';

const seedPage = ['ingest', 'seeds/daily-papers-2025-12-09.txt', '--format', 'daily-page'];

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'data');
}

async function runIn(folder: string, ...args: string[]): Promise<readonly string[]> {
  const terminal = aTerminal({ PAPERGRAPH_DATA: folder });
  await run(args, terminal.surroundings);
  return terminal.told;
}

/** All that the published analysis says, its number left out, and how much of any analysis lies in the graph. */
async function analysisIn(folder: string) {
  const engine = await openEmbeddedEngine({ folder });
  try {
    await engine.migrate();
    const reader = analysisReader(engine);
    const { revision, ...head } = await reader.head();
    const papers = await graphReader(engine).papers.page({
      ...{ where: {}, orderBy: [{ field: 'TITLE', direction: 'ASC' }] },
      page: { limit: 100, direction: 'forward', cursor: null },
    });
    const keys = papers.rows.map(({ row }) => row.key);
    const cypher = `
      CALL () { MATCH (v:Vector) RETURN count(v) AS vectors }
      CALL () { MATCH (m:Model) RETURN count(m) AS models }
      RETURN vectors, models`;
    const [left] = await engine.read({ name: 'of a test', cypher, embedded: null });
    return {
      ...{ revision, head, left, keys },
      similar: await reader.similarOf(revision, keys, 30),
      vectors: await reader.vectorsOf(revision, keys),
      positions: await reader.positionsOf(revision, keys),
      clusters: await reader.clusters(revision, 0),
    };
  } finally {
    await engine.close();
  }
}

describe('analyse', () => {
  it('follows an ingest that changed something, and no other', async () => {
    const folder = emptyFolder();
    const analysed = /^Analysed 33 papers in \d+\.\d s: revision 1, \d+ and \d+ clusters\.$/;
    expect(await runIn(folder, ...seedPage)).toEqual([expect.stringMatching(analysed)]);
    expect(await runIn(folder, ...seedPage)).toEqual([]);
    const { revision, keys, similar, vectors, positions, clusters } = await analysisIn(folder);
    expect(revision).toBe(1);
    expect([vectors.size, positions.size, similar.size]).toEqual([33, 33, keys.length]);
    expect(clusters.length).toBeGreaterThan(2);
  });

  it('finds the same afresh and again, and leaves nothing of the one before', async () => {
    const folder = emptyFolder();
    await runIn(folder, ...seedPage);
    const first = await analysisIn(folder);
    await runIn(folder, 'analyse', '--fresh');
    await runIn(folder, 'analyse');
    const third = await analysisIn(folder);
    expect(third).toEqual({ ...first, revision: 3 });
    expect(third.left).toEqual({ vectors: 33, models: 1 });
  });

  it('may be left out; a new paper has a vector all the same', async () => {
    const folder = emptyFolder();
    await runIn(folder, ...seedPage);
    const file = join(folder, '..', 'records.jsonl');
    const abstract = 'Speculative decoding with draft heads, as Medusa has them.';
    writeFileSync(file, `${JSON.stringify(aRecord({ title: 'A new decoder', abstract }))}\n`);
    const told = await runIn(folder, 'ingest', file, '--format', 'papergraph', '--no-analyse');
    expect(told).toEqual([]);
    const { revision, vectors, similar, positions } = await analysisIn(folder);
    expect([revision, vectors.size, similar.size, positions.size]).toEqual([1, 34, 33, 33]);
  });

  it('leaves a whole analysis when it is killed at any moment, and can be run again', async () => {
    const folder = emptyFolder();
    await killWhileAnalysing(folder, 3);
    const { keys, vectors, head, similar } = await analysisIn(folder);
    expect(vectors.size).toBe(33);
    expect(similar.size).toBe(keys.length);
    await runIn(folder, 'analyse', '--fresh');
    const after = await analysisIn(folder);
    expect(after.left).toEqual({ vectors: 33, models: 1 });
    expect(after.head.levels).toEqual(head.levels);
    expect(after.similar).toEqual(similar);
    // four processes in turn
  }, 60_000);
});

/** Kills the analysing process some moments after it finished one, as often as asked. */
async function killWhileAnalysing(folder: string, times: number): Promise<void> {
  const script = fileURLToPath(new URL('./analyse-forever.ts', import.meta.url));
  for (let time = 1; time <= times; time++) {
    const child = spawn(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, PAPERGRAPH_DATA: folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    await lines.next();
    await pause(time * 200);
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
}
