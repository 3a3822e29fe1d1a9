import { readdirSync, readFileSync } from 'node:fs';

export type Example = { readonly name: string; readonly query: string };

const folder = new URL('./examples/', import.meta.url);

/** The queries that GraphiQL opens on, in the order in which they teach the graph. */
export function readExamples(): Example[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => ({ name, query: readFileSync(new URL(name, folder), 'utf8') }));
}
