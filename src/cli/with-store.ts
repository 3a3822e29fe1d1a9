import { readConfig } from '../config.ts';
import type { Engine } from '../store/engine.ts';
import { openStore } from './open-store.ts';
import type { Surroundings } from './surroundings.ts';

/** Does one thing with the store and closes it, whatever came of it. */
export async function withStore(
  { env }: Surroundings,
  task: (engine: Engine) => Promise<void>,
): Promise<void> {
  const engine = await openStore(readConfig(env));
  try {
    await task(engine);
  } finally {
    await engine.close();
  }
}
