import { describe, expect, it } from 'vitest';
import type { OpenEngine } from './describe-store.ts';
import { asQuery, asStatement } from './statement.ts';

export function describeEngine(openEngine: OpenEngine): void {
  describe('engine', () => {
    it('says its name and version', async () => {
      const engine = await openEngine();
      expect(engine.version).toMatch(/^(grafeo|neo4j) \d+\.\d+/);
      await expect(engine.ready()).resolves.toBeUndefined();
    });

    it('reads back what was just written, as JSON values', async () => {
      const engine = await openEngine();
      const values = { key: 'a', whole: 3, half: 0.5, yes: true, list: ['x', 'y'], empty: [] };
      await engine.write([
        asStatement('MERGE (p:Paper {key: $row.key}) SET p += $row', { row: values }),
      ]);
      const rows = await engine.read(asQuery('MATCH (p:Paper) RETURN properties(p) AS paper'));
      expect(rows).toEqual([{ paper: values }]);
    });

    it('writes all statements or none', async () => {
      const engine = await openEngine();
      await expect(
        engine.write([asStatement("CREATE (:Paper {key: 'a'})"), asStatement('NO CYPHER AT ALL')]),
      ).rejects.toThrow();
      expect(await engine.read(asQuery('MATCH (p:Paper) RETURN p.key AS key'))).toEqual([]);
    });

    it('lets a later statement of a write see an earlier one', async () => {
      const engine = await openEngine();
      await engine.write([
        asStatement("CREATE (:Paper {key: 'a'})"),
        asStatement("MATCH (p:Paper {key: 'a'}) SET p.title = 'A'"),
      ]);
      const rows = await engine.read(asQuery('MATCH (p:Paper) RETURN p.title AS title'));
      expect(rows).toEqual([{ title: 'A' }]);
    });

    it('takes whole numbers as limits', async () => {
      const engine = await openEngine();
      const query = asQuery('UNWIND $keys AS key RETURN key ORDER BY key LIMIT $limit');
      const rows = await engine.read(query, { keys: ['b', 'a', 'c'], limit: 2 });
      expect(rows).toEqual([{ key: 'a' }, { key: 'b' }]);
    });

    it('keeps keys apart', async () => {
      const engine = await openEngine();
      await engine.write([asStatement("CREATE (:Concept {slug: 'a'})")]);
      await expect(engine.write([asStatement("CREATE (:Concept {slug: 'a'})")])).rejects.toThrow();
    });

    it('migrates twice without harm', async () => {
      const engine = await openEngine();
      await engine.write([asStatement("CREATE (:Paper {key: 'a'})")]);
      await engine.migrate();
      expect(await engine.read(asQuery('MATCH (p:Paper) RETURN p.key AS key'))).toHaveLength(1);
    });

    it('takes many writes at once', async () => {
      const engine = await openEngine();
      await engine.write([asStatement("CREATE (:Paper {key: 'a', upvotes: 0})")]);
      const count = asStatement("MATCH (p:Paper {key: 'a'}) SET p.upvotes = p.upvotes + 1");
      await Promise.all(Array.from({ length: 20 }, () => engine.write([count])));
      const rows = await engine.read(asQuery('MATCH (p:Paper) RETURN p.upvotes AS upvotes'));
      expect(rows).toEqual([{ upvotes: 20 }]);
    });
  });
}
