import neo4j, { type Session, type SessionMode } from 'neo4j-driver';
import type { Engine, Row } from '../engine.ts';
import { toLuceneQuery } from './lucene-query.ts';
import { migrateNeo4j } from './migrate-neo4j.ts';
import { type Neo4jSettings, openDriver, patience, readVersion } from './open-driver.ts';
import { retryBriefly } from './retry-briefly.ts';
import { toNeo4jParams } from './to-neo4j-params.ts';
import { outOfReach, toNeo4jFailure } from './translate-failure.ts';
import { whileAlive, within } from './while-alive.ts';

/** A Neo4j server or cluster, 5.26 or newer. Reads go to followers where there are any, and see every own write. */
export async function openNeo4jEngine(settings: Neo4jSettings): Promise<Engine> {
  const { uri, database, signOfLife = 1_500 } = settings;
  const driver = openDriver(settings);
  const bookmarkManager = neo4j.bookmarkManager();
  const isThere = () => driver.verifyConnectivity({ database });
  const silence = () => outOfReach(uri);

  // nobody waits at a screen for a write, and to give up on a busy server would throw it away
  const lifeSigns: Record<SessionMode, number> = { READ: signOfLife, WRITE: 30_000 };

  const guarded = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    try {
      return await task();
    } catch (error) {
      throw toNeo4jFailure(error, uri);
    }
  };
  const inSession = <Result>(
    defaultAccessMode: SessionMode,
    task: (session: Session) => Promise<Result>,
  ): Promise<Result> => {
    const once = async () => {
      const session = driver.session({
        database,
        defaultAccessMode,
        bookmarkManager,
        fetchSize: -1,
      });
      try {
        return await whileAlive(task(session), isThere, lifeSigns[defaultAccessMode], silence);
      } finally {
        // not waited for: it would wait for an answer that may never come
        void session.close().catch(() => undefined);
      }
    };
    return guarded(() => retryBriefly(once, patience));
  };
  const read = (text: string, params: Record<string, unknown>): Promise<Row[]> =>
    inSession(neo4j.session.READ, async (session) => {
      const result = await session.run(text, params);
      return result.records.map((record) => record.toObject());
    });

  const version = await guarded(async () => {
    const answer = await readVersion(driver, database);
    await read('RETURN 1 AS one', {});
    return answer;
  }).catch(async (error) => {
    await driver.close();
    throw error;
  });

  return {
    version: `neo4j ${version}`,
    read: (query, params = {}) => read(query.cypher, toNeo4jParams(params)),
    write: (statements) =>
      inSession(neo4j.session.WRITE, async (session) => {
        const transaction = await session.beginTransaction();
        // sent without waiting for each answer: the server runs them in order, and none after one that failed
        await Promise.all(
          statements.map(({ query, params }) =>
            transaction.run(query.cypher, toNeo4jParams(params)),
          ),
        );
        await transaction.commit();
      }),
    searchText: async ({ index, terms, limit }) => {
      const text = toLuceneQuery([...new Set(terms)]);
      if (text === '') return [];
      const rows = await read(searchCypher, { index, text, limit: neo4j.int(limit) });
      return rows.map(({ kind, key, score }) => ({
        kind: String(kind),
        key: String(key),
        score: Number(score),
      }));
    },
    migrate: () => guarded(() => migrateNeo4j(driver, database)),
    ready: () =>
      guarded(async () => {
        await within(patience, isThere(), silence);
      }),
    close: () => driver.close(),
  };
}

const searchCypher = `
CALL db.index.fulltext.queryNodes($index, $text) YIELD node, score
WITH toUpper(head(labels(node))) AS kind, coalesce(node.key, node.slug) AS key, score
RETURN kind, key, score
ORDER BY score DESC, kind, key
LIMIT $limit`;
