import { describe, expect, it, onTestFinished } from 'vitest';
import { StoreUnavailable } from '../../../src/domain/errors.ts';
import type { Engine } from '../../../src/store/engine.ts';
import type { Neo4jSettings } from '../../../src/store/neo4j/open-driver.ts';
import { openNeo4jEngine } from '../../../src/store/neo4j/open-neo4j-engine.ts';
import { asQuery, asStatement } from '../contract/statement.ts';
import { TcpProxy } from './tcp-proxy.ts';

const one = asQuery('RETURN 1 AS one');
const longest = 5_000;

async function openThroughProxy(
  settings: Neo4jSettings,
): Promise<{ engine: Engine; proxy: TcpProxy }> {
  const proxy = new TcpProxy(settings.uri);
  onTestFinished(() => proxy.close());
  const engine = await openNeo4jEngine({ ...settings, uri: await proxy.listen() });
  onTestFinished(() => engine.close());
  await engine.read(one);
  return { engine, proxy };
}

async function failsInTime(task: () => Promise<unknown>): Promise<void> {
  const started = performance.now();
  await expect(task()).rejects.toBeInstanceOf(StoreUnavailable);
  expect(performance.now() - started).toBeLessThan(longest);
}

/** What a running server sees when the database goes, and when it comes back. */
export function describeOutages(settings: Neo4jSettings): void {
  describe('while the database is away', () => {
    it('reads, writes and readiness fail in time, and work again by themselves', async () => {
      const { engine, proxy } = await openThroughProxy(settings);
      proxy.cut();
      await failsInTime(() => engine.read(one));
      await failsInTime(() => engine.write([asStatement('RETURN 1')]));
      await failsInTime(() => engine.ready());
      proxy.mend();
      await engine.ready();
      expect(await engine.read(one)).toEqual([{ one: 1 }]);
    }, 30_000);

    it('nothing waits for an answer that does not come', async () => {
      const { engine, proxy } = await openThroughProxy(settings);
      proxy.fallSilent();
      await failsInTime(() => engine.read(one));
      await failsInTime(() => engine.ready());
      proxy.mend();
      await engine.ready();
      expect(await engine.read(one)).toEqual([{ one: 1 }]);
    }, 30_000);
  });
}
