import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Neo4jSettings } from '../../../src/store/neo4j/open-driver.ts';
import { someLines } from '../../cli/some-lines.ts';
import { killAndRunAgain } from '../../cli/start-process.ts';
import type { OpenEngine } from '../contract/describe-store.ts';

export function describeKills(
  { uri, user, password, database }: Neo4jSettings,
  openEngine: OpenEngine,
): void {
  describe('an ingest that is killed', () => {
    it('makes the graph of a whole one when it is run again', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const file = join(folder, 'papers.jsonl');
      writeFileSync(file, someLines(1_200));
      const env = {
        ...{ STORE: 'neo4j', PAPERGRAPH_DATA: join(folder, 'data') },
        ...{ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
      };
      const hashes: string[] = [];
      for (const moment of [0, 4_000, 6_000]) {
        await openEngine();
        hashes.push((await killAndRunAgain(env, file, moment)).hash);
      }
      expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
      expect(hashes).toEqual(hashes.map(() => hashes[0]));
    }, 120_000);
  });
}
