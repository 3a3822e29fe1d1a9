import type { Row } from '../engine.ts';

/** A graph keeps no nulls; a property that is not there reads as one. */
export function withoutNulls(map: unknown): Row {
  if (map === null || typeof map !== 'object') return {};
  return Object.fromEntries(Object.entries(map).filter(([, value]) => value !== null));
}
