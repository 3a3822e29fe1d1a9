import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The public schema as `schema/schema.graphql` holds it: sorted, so that a difference is a change. */
export function printGraphqlSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
