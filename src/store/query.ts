import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** One Cypher statement: the text that every engine runs, or what an engine runs in its place. */
export type Query = {
  readonly name: string;
  readonly cypher: string;
  /** Only where the embedded engine cannot run `cypher`, or is measurably slower on it. */
  readonly embedded: string | null;
};

const folder = new URL('./queries/', import.meta.url);
const loaded = new Map<string, Query>();

/** The query of a file in `queries/`, read once. */
export function query(name: string): Query {
  const known = loaded.get(name);
  if (known) return known;
  const path = (suffix: string) => fileURLToPath(new URL(`${name}${suffix}`, folder));
  const own = path('.embedded.cypher');
  const read: Query = {
    name,
    cypher: readFileSync(path('.cypher'), 'utf8'),
    embedded: existsSync(own) ? readFileSync(own, 'utf8') : null,
  };
  loaded.set(name, read);
  return read;
}

/** A hole in a query file is written as Cypher that stands for itself: an expression behind its name in a comment. */
const hole = /\/\* (\w+) \*\/ [^\n]*/g;

/**
 * Fills the holes of a query: a line's rest from its hole's comment on is replaced by the fragment of that name.
 * A hole that is not given keeps what the file says, so every file is valid Cypher as it stands. Fragments are made
 * by our own code from closed enums; values are always parameters.
 */
export function fill(template: Query, fragments: Readonly<Record<string, string>>): Query {
  const filled = (text: string) =>
    text.replace(hole, (whole, name: string) => fragments[name] ?? whole);
  return {
    name: template.name,
    cypher: filled(template.cypher),
    embedded: template.embedded === null ? null : filled(template.embedded),
  };
}
