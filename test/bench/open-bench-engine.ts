import { AppError } from '../../src/domain/errors.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/open-neo4j-engine.ts';

/**
 * A migrated engine: the Neo4j at a bolt:// or neo4j:// address, with NEO4J_USER and NEO4J_PASSWORD, else the graph in a folder.
 * What keeps it from being opened, a server that holds the folder or a Neo4j that is not there, is said in one line.
 */
export async function openBenchEngine(place: string): Promise<Engine> {
  try {
    return await open(place);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

async function open(place: string): Promise<Engine> {
  const engine = place.includes('://')
    ? await openNeo4jEngine({
        uri: place,
        user: process.env['NEO4J_USER'] ?? 'neo4j',
        password: process.env['NEO4J_PASSWORD'] ?? '',
        database: 'neo4j',
      })
    : await openEmbeddedEngine({ folder: place });
  await engine.migrate();
  return engine;
}
