import type { RangeFilter } from '../../domain/paper-filter.ts';
import type { Params } from '../engine.ts';

/** A condition in Cypher and the parameters it names. */
export type Predicate = { readonly cypher: string; readonly params: Params };

/** Collects parameters under names that do not collide, so that every value of a filter stays a parameter. */
export class ParameterNames {
  readonly #values: Record<string, unknown> = {};
  readonly #prefix: string;

  /** Two collections that meet in one statement need different prefixes. */
  constructor(prefix = 'f') {
    this.#prefix = prefix;
  }

  /** `$f0`, `$f1`… for the value. */
  add(value: unknown): string {
    const name = `${this.#prefix}${Object.keys(this.#values).length}`;
    this.#values[name] = value;
    return `$${name}`;
  }

  get params(): Params {
    return this.#values;
  }
}

/** All of them hold; true when there is none. */
export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : conditions.map((each) => `(${each})`).join(' AND ');
}

/** Conditions of a range; a missing value satisfies neither end. */
export function rangeConditions(
  expression: string,
  range: RangeFilter<string | number> | null | undefined,
  names: ParameterNames,
): string[] {
  if (!range) return [];
  const { from, to, isNull } = range;
  return [
    ...(from == null ? [] : [`${expression} >= ${names.add(from)}`]),
    ...(to == null ? [] : [`${expression} <= ${names.add(to)}`]),
    ...(isNull == null ? [] : [`${expression} IS ${isNull ? '' : 'NOT '}NULL`]),
  ];
}

/** The list property holds one of the values. */
export function holdsAny(list: string, values: readonly string[], names: ParameterNames): string {
  return `any(one IN ${list} WHERE one IN ${names.add(values)})`;
}
