import type { MentionFilter } from '../../domain/filters.ts';
import { holdsAny, type ParameterNames } from './predicate.ts';

/** Which mentions m of concepts n count. */
export function mentionConditions(filter: MentionFilter, names: ParameterNames): string[] {
  return [
    ...(filter.kinds ? [holdsAny('n.kinds', filter.kinds, names)] : []),
    ...(filter.origins ? [`n.origin IN ${names.add(filter.origins)}`] : []),
    ...(filter.hubs == null ? [] : [`n.hub = ${names.add(filter.hubs)}`]),
    ...(filter.roles ? [holdsAny('m.roles', filter.roles, names)] : []),
    ...(filter.minWeight == null ? [] : [`m.weight >= ${names.add(filter.minWeight)}`]),
  ];
}
