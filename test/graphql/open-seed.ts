import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { seed } from '../../src/cli/seed.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { analyse } from '../build/analyse.ts';
import { aTerminal } from '../cli/a-terminal.ts';

/** For one test file: a store with the 33 papers of the seed, analysed. */
export async function openSeed(): Promise<GraphReader> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  const engine = await openEmbeddedEngine({ folder });
  afterAll(async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  });
  await engine.migrate();
  await seed(graphWriter(engine), aTerminal({}).surroundings);
  await analyse(engine);
  return graphReader(engine);
}
