import type { DocumentNode } from 'graphql';

/** Longer queries are parsed each time: whoever sends many of them must not fill the memory. */
const longestKept = 10_000;
const mostKept = 200;

/** Keeps the queries that were asked last, parsed. */
export function createDocumentCache() {
  const kept = new Map<string, DocumentNode>();

  return {
    get(text: string): DocumentNode | undefined {
      const document = kept.get(text);
      if (document) {
        // a Map remembers the order in which keys came: what is used goes to the end
        kept.delete(text);
        kept.set(text, document);
      }
      return document;
    },
    set(text: string, document: DocumentNode): void {
      if (text.length > longestKept) return;
      kept.set(text, document);
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    },
  };
}

/** Queries that do not parse are not worth keeping. */
export const noErrorCache = { get: () => undefined, set: () => {} };
