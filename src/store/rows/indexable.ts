import { hash } from './hash.ts';

// Neo4j refuses to index more than about 8,000 bytes; a character may take four
const most = 1_000;

/** A text as an index can hold it: a long one is represented by its hash, which is found by the same text only. */
export function toIndexable(text: string): string {
  return text.length <= most ? text : `sha256:${hash(text)}`;
}
