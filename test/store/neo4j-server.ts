import { GenericContainer, type StartedTestContainer, Wait } from 'testcontainers';
import { afterAll, describe, it, onTestFinished } from 'vitest';
import type { Engine } from '../../src/store/engine.ts';
import type { Neo4jSettings } from '../../src/store/neo4j/open-driver.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/open-neo4j-engine.ts';
import type { AtEnd } from './embedded-folder.ts';
import { emptyDatabase } from './empty-database.ts';

const image = 'neo4j:5.26-community';
const password = 'only-for-tests';

export type Neo4jRing = {
  readonly settings: Neo4jSettings;
  /** A migrated, empty engine for the running test; the database itself is shared. */
  readonly openEngine: (atEnd?: AtEnd) => Promise<Engine>;
};

/**
 * Runs cases on a real Neo4j: the one at NEO4J_URI (which is emptied!), else one that is started in a container for
 * this file. Where neither can be had they are reported as skipped with the reason, and with CI set they fail.
 * Starting takes seconds, so everything that needs the server is called from one test file.
 */
export async function describeOnNeo4j(describeCases: (ring: Neo4jRing) => void): Promise<void> {
  const server = await startServer();
  if ('reason' in server) {
    if (process.env['CI']) throw new Error(server.reason);
    describe.skip(`Neo4j, because ${server.reason}`, () => it('runs every case'));
    return;
  }
  const { settings, container } = server;
  afterAll(async () => {
    await container?.stop();
  });
  describeCases({ settings, openEngine: (atEnd) => openEmptyEngine(settings, atEnd) });
}

type Server =
  | { readonly settings: Neo4jSettings; readonly container: StartedTestContainer | null }
  | { readonly reason: string };

async function startServer(): Promise<Server> {
  const { env } = process;
  const database = env['NEO4J_DATABASE'] ?? 'neo4j';
  const user = env['NEO4J_USER'] ?? 'neo4j';
  const uri = env['NEO4J_URI'];
  if (uri) {
    const settings = { uri, user, password: env['NEO4J_PASSWORD'] ?? '', database };
    return { settings, container: null };
  }
  try {
    const container = await new GenericContainer(image)
      .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
      .withExposedPorts(7687)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(90_000)
      .start();
    const address = `bolt://${container.getHost()}:${container.getMappedPort(7687)}`;
    return { settings: { uri: address, user: 'neo4j', password, database: 'neo4j' }, container };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { reason: `NEO4J_URI is not set and no container can be started (${why})` };
  }
}

async function openEmptyEngine(
  settings: Neo4jSettings,
  atEnd: AtEnd = onTestFinished,
): Promise<Engine> {
  // other tests may keep the machine busy
  const engine = await openNeo4jEngine({ ...settings, signOfLife: 10_000 });
  atEnd(() => engine.close());
  await emptyDatabase(engine);
  await engine.migrate();
  return engine;
}
