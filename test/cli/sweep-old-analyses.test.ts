import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished, vi } from 'vitest';
import { sweepOldAnalyses } from '../../src/cli/sweep-old-analyses.ts';
import { analyseGraph } from '../build/analyse.ts';
import { openSeed } from '../graphql/open-seed.ts';

const { engine } = await openSeed();
const cypher = 'MATCH (m:Model) RETURN m.revision AS revision ORDER BY revision';
const revisions = async () =>
  (await engine.read({ name: 'of a test', cypher, embedded: null })).map((row) => row['revision']);

it('clears an old analysis away when the new one was there for a while', async () => {
  const sweeping = sweepOldAnalyses(engine, () => {}, 200);
  onTestFinished(() => sweeping.stop());
  const before = await revisions();
  const revision = await analyseGraph(engine);
  expect(await revisions()).toEqual([...before, revision]);
  await vi.waitFor(async () => expect(await revisions()).toEqual([revision]), 5_000);
});

it('tells what failed, and goes on', async () => {
  const told: string[] = [];
  const down = { ...engine, read: () => Promise.reject(new Error('the store is down')) };
  const sweeping = sweepOldAnalyses(down, (line) => told.push(line), 20);
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(1));
  await sweeping.stop();
  expect(told[0]).toBe('Old analyses were not cleared away: the store is down');
  const count = told.length;
  await pause(60);
  expect(told).toHaveLength(count);
});
