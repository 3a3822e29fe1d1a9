import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.ts';
import { StoreUnavailable } from '../domain/errors.ts';
import type { Engine } from '../store/engine.ts';

/** The engine that the settings name, with its constraints and indexes at this version. */
export async function openStore(config: Config): Promise<Engine> {
  const engine = await openEngine(config);
  try {
    await engine.migrate();
  } catch (error) {
    await engine.close();
    throw error;
  }
  return engine;
}

const tries = 15;
const pauseMs = 2_000;

/** As `openStore`, but gives a database that is starting up some seconds to answer. */
export async function waitForStore(config: Config, tell: (line: string) => void): Promise<Engine> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await openStore(config);
    } catch (error) {
      if (!(error instanceof StoreUnavailable) || attempt === tries) throw error;
      if (attempt === 1) tell('The database does not answer yet; trying again for half a minute.');
      await pause(pauseMs);
    }
  }
}

// loaded only when asked for: each engine's package costs start-up time
async function openEngine(config: Config): Promise<Engine> {
  if (config.STORE === 'embedded') {
    const { openEmbeddedEngine } = await import('../store/embedded/open-embedded-engine.ts');
    return openEmbeddedEngine({ folder: config.PAPERGRAPH_DATA });
  }
  const { openNeo4jEngine } = await import('../store/neo4j/open-neo4j-engine.ts');
  return openNeo4jEngine({
    uri: config.NEO4J_URI,
    user: config.NEO4J_USER,
    password: config.NEO4J_PASSWORD,
    database: config.NEO4J_DATABASE,
  });
}
