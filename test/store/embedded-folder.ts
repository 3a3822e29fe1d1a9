import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';

/** Registers what is to be done at the end: of the running test, unless a hook says otherwise. */
export type AtEnd = (task: () => Promise<void>) => void;

/** A folder for the running test, gone after it. */
export async function aFolder(atEnd: AtEnd = onTestFinished): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'papergraph-'));
  atEnd(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A migrated, empty engine in a folder of its own for the running test. */
export async function openEmptyEmbeddedEngine(atEnd: AtEnd = onTestFinished): Promise<Engine> {
  const engine = await openEmbeddedEngine({ folder: await aFolder(atEnd) });
  atEnd(() => engine.close());
  await engine.migrate();
  return engine;
}
