import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type AppError, StoreCannotOpen, StoreUnavailable } from '../../../src/domain/errors.ts';
import type { Neo4jSettings } from '../../../src/store/neo4j/open-driver.ts';
import { openNeo4jEngine } from '../../../src/store/neo4j/open-neo4j-engine.ts';

async function refusal(settings: Neo4jSettings): Promise<AppError> {
  const error: unknown = await openNeo4jEngine(settings).then(
    (engine) => engine.close(),
    (reason) => reason,
  );
  if (error instanceof StoreCannotOpen || error instanceof StoreUnavailable) return error;
  throw error;
}

/** What somebody reads who has set something wrong. */
export function describeRefusals(settings: Neo4jSettings): void {
  describe('when it cannot be opened', () => {
    it('says that the password is wrong', async () => {
      const { code, message } = await refusal({ ...settings, password: 'not the password' });
      expect(code).toBe('STORE_CANNOT_OPEN');
      expect(message).toContain('check NEO4J_USER and NEO4J_PASSWORD');
    });

    it('says that there is no such database', async () => {
      const { code, message } = await refusal({ ...settings, database: 'nowhere' });
      expect(code).toBe('STORE_CANNOT_OPEN');
      expect(message).toContain('check NEO4J_DATABASE');
    });

    it('says that the address is none', async () => {
      const { code, message } = await refusal({ ...settings, uri: 'http://localhost:7474' });
      expect(code).toBe('STORE_CANNOT_OPEN');
      expect(message).toContain('neo4j://host:7687');
    });

    it('says in time that nobody is there', async () => {
      const server = createServer().listen(0);
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 1;
      server.close();
      const started = performance.now();
      const { code, message } = await refusal({ ...settings, uri: `bolt://localhost:${port}` });
      expect(code).toBe('STORE_UNAVAILABLE');
      expect(message).toContain('see that it runs');
      expect(performance.now() - started).toBeLessThan(5_000);
    });
  });
}
