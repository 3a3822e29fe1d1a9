import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { StoreCannotOpen } from '../../domain/errors.ts';
import type { Engine, Row } from '../engine.ts';
import { toLuceneQuery } from './lucene-query.ts';
import { migrateNeo4j } from './migrate-neo4j.ts';
import { toNeo4jParams } from './to-neo4j-params.ts';
import { toNeo4jFailure } from './translate-failure.ts';

export type Neo4jSettings = {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

const patience = 3_000;
const oldest = { major: 5, minor: 26 };

/** A Neo4j server or cluster, 5.26 or newer. Reads go to followers where there are any, and see every own write. */
export async function openNeo4jEngine(settings: Neo4jSettings): Promise<Engine> {
  const { uri, database } = settings;
  const driver = openDriver(settings);
  const bookmarkManager = neo4j.bookmarkManager();

  const guarded = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    try {
      return await task();
    } catch (error) {
      throw toNeo4jFailure(error, uri);
    }
  };
  const inSession = async <Result>(
    defaultAccessMode: 'READ' | 'WRITE',
    task: (session: Session) => Promise<Result>,
  ): Promise<Result> =>
    guarded(async () => {
      const session = driver.session({
        database,
        defaultAccessMode,
        bookmarkManager,
        fetchSize: -1,
      });
      try {
        return await task(session);
      } finally {
        await session.close();
      }
    });
  const read = (text: string, params: Record<string, unknown>): Promise<Row[]> =>
    inSession('READ', async (session) => {
      const result = await session.executeRead((transaction) => transaction.run(text, params));
      return result.records.map((record) => record.toObject());
    });

  const version = await guarded(() => readVersion(driver, database)).catch(async (error) => {
    await driver.close();
    throw error;
  });

  return {
    version: `neo4j ${version}`,
    read: (query, params = {}) => read(query.cypher, toNeo4jParams(params)),
    write: (statements) =>
      inSession('WRITE', (session) =>
        session.executeWrite(async (transaction) => {
          // sent without waiting for each answer: the server runs them in order, and none after one that failed
          const answers = statements.map(({ query, params }) =>
            transaction.run(query.cypher, toNeo4jParams(params)),
          );
          await Promise.all(answers);
        }),
      ),
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
        await driver.verifyConnectivity({ database });
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

function openDriver({ uri, user, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: patience,
      connectionAcquisitionTimeout: patience + 1_000,
      maxTransactionRetryTime: patience,
      // a connection to a server that stopped answering would otherwise hang until the request's own limit
      connectionLivenessCheckTimeout: 1_000,
      userAgent: 'papergraph',
    });
  } catch (error) {
    throw new StoreCannotOpen(
      `The address ${uri} is none of Neo4j: it looks like neo4j://host:7687 or bolt://host:7687.`,
      { uri },
      error,
    );
  }
}

async function readVersion(driver: Driver, database: string): Promise<string> {
  // asks once and fails at once, where a statement would be tried again for seconds
  const { agent } = await driver.getServerInfo({ database });
  const version = /(\d+)\.(\d+)[\w.]*/.exec(agent ?? '');
  const [whole = 'unknown', major = '0', minor = '0'] = version ?? [];
  const isOld =
    Number(major) < oldest.major ||
    (Number(major) === oldest.major && Number(minor) < oldest.minor);
  if (isOld) {
    throw new StoreCannotOpen(
      `Neo4j ${whole} is too old: ${oldest.major}.${oldest.minor} or newer is needed.`,
      { agent },
    );
  }
  return whole;
}
