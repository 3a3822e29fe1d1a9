import { compareText } from '../domain/compare-text.ts';
import type { TextHit } from './engine.ts';

/** Best first, ties by kind and key. */
export function byHit(a: TextHit, b: TextHit): number {
  return b.score - a.score || compareText(a.kind, b.kind) || compareText(a.key, b.key);
}
