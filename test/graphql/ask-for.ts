import { expect } from 'vitest';
import type { GraphqlServer } from '../../src/graphql/server.ts';
import { ask } from './ask.ts';

/** The data of an answer that has no errors. */
export async function askFor<Data>(
  server: GraphqlServer,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Data> {
  const { data, errors } = await ask(server, query, variables);
  expect(errors).toBeUndefined();
  return data as Data;
}
