import { openEmbeddedEngine } from '../../src/store/embedded/open-embedded-engine.ts';
import type { Engine } from '../../src/store/engine.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/open-neo4j-engine.ts';

/** A migrated engine: the Neo4j at a bolt:// or neo4j:// address, with NEO4J_USER and NEO4J_PASSWORD, else the graph in a folder. */
export async function openBenchEngine(place: string): Promise<Engine> {
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
