import type { Engine } from './engine.ts';

/** Counts the statements that are run, and the rows that come back. */
export type Meter = { statements: number; rows: number };

/** The same engine, its reads counted. */
export function meteredEngine(engine: Engine, meter: Meter): Engine {
  const counted = async <Row>(rows: Promise<Row[]>): Promise<Row[]> => {
    meter.statements += 1;
    const read = await rows;
    meter.rows += read.length;
    return read;
  };
  return {
    version: engine.version,
    read: (query, params) => counted(engine.read(query, params)),
    searchText: (search) => counted(engine.searchText(search)),
    write: (statements) => engine.write(statements),
    migrate: () => engine.migrate(),
    ready: () => engine.ready(),
    close: () => engine.close(),
  };
}
