import type { NameFilter } from '../../domain/filters.ts';
import { toSearchName } from '../rows/name-properties.ts';
import { ParameterNames, type Predicate } from './predicate.ts';

/** Nodes one of whose names holds the words that are asked for, compared without case and accents. */
export function nameCondition({ name }: NameFilter, names = new ParameterNames()): Predicate {
  const words = name == null ? '' : toSearchName([name]).trim();
  const cypher = words === '' ? 'true' : `n.searchName CONTAINS ${names.add(words)}`;
  return { cypher, params: names.params };
}
