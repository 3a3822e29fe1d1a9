import type { Query } from './query.ts';

/** A property map, as it goes to the engine: JSON values only. */
export type Params = Readonly<Record<string, unknown>>;
export type Row = Record<string, unknown>;
export type Statement = { readonly query: Query; readonly params: Params };

/** Which full-text index is meant: titles and abstracts, or the names of everything else. */
export type TextIndex = 'papers' | 'names';
export type TextSearch = {
  readonly index: TextIndex;
  /** Search terms as `toSearchTerms` makes them; a hit holds every one of them. */
  readonly terms: readonly string[];
  readonly limit: number;
};
/** `key` is a paper's key, or the slug of another entity whose label stands in `kind`. */
export type TextHit = { readonly kind: string; readonly key: string; readonly score: number };

/**
 * What we ask of a graph database; everything above it exists once.
 * Each method throws StoreUnavailable when the database cannot be reached, or not in time.
 */
export interface Engine {
  /** Name and version, for example `neo4j 5.26.30`. */
  readonly version: string;
  /** Runs one reading statement. Values come back as JSON values: no driver types, integers as numbers. */
  read(query: Query, params?: Params): Promise<Row[]>;
  /** Runs the statements in order in one transaction: all of them take effect, or none. */
  write(statements: readonly Statement[]): Promise<void>;
  /** Best first, ties by kind and key. */
  searchText(search: TextSearch): Promise<TextHit[]>;
  /** Brings constraints and indexes to this version; does nothing when they are there. */
  migrate(): Promise<void>;
  /** Resolves when a statement can be run now. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
