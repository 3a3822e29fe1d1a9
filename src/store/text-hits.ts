import type { TextHit } from './engine.ts';

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Best first, ties by kind and key. */
export function byHit(a: TextHit, b: TextHit): number {
  return b.score - a.score || compare(a.kind, b.kind) || compare(a.key, b.key);
}
