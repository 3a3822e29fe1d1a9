import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';

const folder = fileURLToPath(new URL('../../../schema/neo4j/', import.meta.url));

/**
 * Runs the files of `schema/neo4j` that the database does not remember, in order, and waits until indexes are built.
 * A file is remembered by a (:Migration {name}), so that a later one can drop or replace what an earlier one made;
 * every statement is also harmless when repeated, because two servers may start at once or one may be stopped half-way.
 */
export async function migrateNeo4j(driver: Driver, database: string): Promise<void> {
  const { records } = await driver.executeQuery(
    'MATCH (m:Migration) RETURN m.name AS name',
    {},
    { database, routing: 'READ' },
  );
  const done = new Set(records.map((record) => record.get('name')));
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort();
  for (const file of files.filter((name) => !done.has(name))) {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    // one that changes what is stored commits every so often, which only a session's own statements may
    const session = driver.session({ database });
    try {
      for (const statement of toStatements(text)) await session.run(statement);
    } finally {
      await session.close();
    }
    await driver.executeQuery('CALL db.awaitIndexes(300)', {}, { database });
    await driver.executeQuery('MERGE (:Migration {name: $file})', { file }, { database });
  }
}

function toStatements(text: string): string[] {
  return text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
