import type { Engine, Row } from '../../../src/store/engine.ts';
import { project, type StoredFields } from '../../../src/store/rows/stored-fields.ts';
import { asQuery } from './statement.ts';

/** One property of every node of a label, by its key or slug. */
export async function propertyOf(
  engine: Engine,
  label: string,
  property: string,
): Promise<Record<string, unknown>> {
  const rows = await engine.read(
    asQuery(`MATCH (n:${label}) RETURN coalesce(n.key, n.slug) AS key, n.${property} AS value`),
  );
  return Object.fromEntries(rows.map(({ key, value }) => [String(key), value]));
}

/** All edges of a type as `from -> to`, sorted. */
export async function edgesOf(engine: Engine, type: string): Promise<string[]> {
  const rows = await engine.read(
    asQuery(
      `MATCH (a)-[:${type}]->(b) RETURN coalesce(a.key, a.slug) AS a, coalesce(b.key, b.slug) AS b`,
    ),
  );
  return rows.map(({ a, b }) => `${a} -> ${b}`).sort();
}

/** The properties of the one node of a label. */
export async function onlyNode(engine: Engine, label: string): Promise<Row> {
  const rows = await engine.read(asQuery(`MATCH (n:${label}) RETURN properties(n) AS properties`));
  if (rows.length !== 1) throw new Error(`there are ${rows.length} nodes of ${label}`);
  return rows[0]?.['properties'] as Row;
}

/** A domain object of the properties that a node or an edge has, as a reader makes it. */
export function readFields<T>(fields: StoredFields<T>, row: Row): T {
  const { properties, decode } = project('n', fields);
  return decode(properties.map((property) => row[property] ?? null));
}

/** The properties of the one edge of a type. */
export async function onlyEdge(engine: Engine, type: string): Promise<Row> {
  const rows = await engine.read(
    asQuery(`MATCH ()-[e:${type}]->() RETURN properties(e) AS properties`),
  );
  if (rows.length !== 1) throw new Error(`there are ${rows.length} edges of ${type}`);
  return rows[0]?.['properties'] as Row;
}
