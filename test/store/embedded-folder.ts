import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';

/** A folder for the running test, gone after it. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated, empty engine in a folder of its own for the running test. */
export async function openEmptyEmbeddedEngine(): Promise<Engine> {
  const engine = await openEmbeddedEngine({ folder: await aFolder() });
  onTestFinished(() => engine.close());
  await engine.migrate();
  return engine;
}
