import { expect, it } from 'vitest';
import { asQuery, asStatement } from '../contract/statement.ts';
import { openEmptyEmbeddedEngine } from '../embedded-folder.ts';

it('gives up the indexes an older graph has of what is only sorted by', async () => {
  const engine = await openEmptyEmbeddedEngine();
  const names = async () => (await engine.read(asQuery('SHOW INDEXES'))).map(({ name }) => name);
  const now = await names();
  for (const [label, property] of [
    ['Paper', 'sortTitle'],
    ['Author', 'paperCount'],
    ['Vector', 'revision'],
  ]) {
    const name = `${label?.toLowerCase()}_${property}`;
    await engine.read(asQuery(`CREATE INDEX ${name} FOR (n:${label}) ON (n.${property})`));
  }
  expect(await names()).toHaveLength(now.length + 3);
  await engine.write([asStatement("MATCH (m:Migration) WHERE m.name STARTS WITH '0007' DELETE m")]);
  await engine.migrate();
  expect((await names()).sort()).toEqual(now.sort());
});
