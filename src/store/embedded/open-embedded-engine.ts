import grafeo from '@grafeo-db/js';
import { StoreUnavailable } from '../../domain/errors.ts';
import type { Engine, Row, Statement } from '../engine.ts';
import type { Query } from '../query.ts';
import { atMost } from './at-most.ts';
import { claimFolder } from './claim-folder.ts';
import { migrations } from './migrations.ts';
import { searchText } from './search-text.ts';
import { isConflict, toOpenFailure, toRunFailure } from './translate-failure.ts';

const attempts = 5;

/** The engine in this process, its whole database in one folder. Nobody else may hold the folder meanwhile. */
export async function openEmbeddedEngine({ folder }: { folder: string }): Promise<Engine> {
  const db = openDatabase(await claimFolder(folder), folder);
  // the engine can neither stop a statement nor limit its time, so it never gets more than it has threads for
  const reading = atMost(4);
  const writing = atMost(1);
  let closed = false;

  const guarded = async <Result>(task: () => Promise<Result>): Promise<Result> => {
    if (closed) throw new StoreUnavailable('The graph has been closed.', { folder });
    try {
      return await task();
    } catch (error) {
      throw toRunFailure(error, folder);
    }
  };

  return {
    version: `grafeo ${db.version()}`,
    read: (query, params = {}) =>
      reading(() =>
        guarded(async (): Promise<Row[]> => {
          return toRows(await db.executeCypher(textOf(query), params));
        }),
      ),
    write: (statements) => writing(() => guarded(() => writeOnce(db, statements))),
    searchText: (search) => reading(() => guarded(() => searchText(db, search))),
    migrate: () => writing(() => guarded(() => migrate(db))),
    ready: () => guarded(() => Promise.resolve()),
    close: async () => {
      if (closed) return;
      // whoever still writes finishes first: closing under a running statement loses it
      await writing(async () => {
        closed = true;
      });
      closeDatabase(db, folder);
    },
  };
}

function openDatabase(path: string, folder: string): grafeo.GrafeoDB {
  try {
    const db = grafeo.GrafeoDB.create(path);
    // after a crash the log is replayed, 100 MB a second: bounded, so that such a start stays fast. Each checkpoint, which
    // runs beside us, writes the whole graph, so they must not be many: a large ingest logs more than a gigabyte
    db.setCheckpointTriggers({ walBytes: 256 * 1024 * 1024 });
    return db;
  } catch (error) {
    throw toOpenFailure(error, folder);
  }
}

function closeDatabase(db: grafeo.GrafeoDB, folder: string): void {
  try {
    db.close();
  } catch (error) {
    throw toRunFailure(error, folder);
  }
}

/** A row at a time takes the engine twice as long as all of them as lists, and each name in a row longer still. */
function toRows(result: grafeo.QueryResult): Row[] {
  const { columns } = result;
  return result.rows().map((values) => {
    const row: Row = {};
    for (let at = 0; at < columns.length; at += 1) row[columns[at] ?? ''] = values[at];
    return row;
  });
}

const textOf = ({ cypher, embedded }: Query) => embedded ?? cypher;

async function writeOnce(db: grafeo.GrafeoDB, statements: readonly Statement[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const transaction = db.beginTransaction();
    try {
      for (const { query, params } of statements) {
        await transaction.executeCypher(textOf(query), params);
      }
      transaction.commit();
      return;
    } catch (error) {
      rollBack(transaction);
      if (!isConflict(error) || attempt === attempts) throw error;
    }
  }
}

function rollBack(transaction: grafeo.Transaction): void {
  try {
    transaction.rollback();
  } catch {
    // a commit that failed has rolled back already, and why it failed matters more
  }
}

async function migrate(db: grafeo.GrafeoDB): Promise<void> {
  const done = await db.executeCypher('MATCH (m:Migration) RETURN m.name AS name');
  const names = new Set(done.toArray().map(({ name }) => name));
  for (const { name, run } of migrations) {
    if (names.has(name)) continue;
    await run(db);
    await db.executeCypher('MERGE (:Migration {name: $name})', { name });
  }
}
