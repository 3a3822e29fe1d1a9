import neo4j from 'neo4j-driver';
import type { Params } from '../engine.ts';

/** Whole numbers go out as integers, which LIMIT and list indexes insist on; the driver would send every number as a float. */
export function toNeo4jParams(params: Params): Record<string, unknown> {
  return toMap(params);
}

function toMap(map: object): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(map)) converted[key] = toValue(value);
  return converted;
}

function toValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toValue);
  return typeof value === 'object' && value !== null ? toMap(value) : value;
}
