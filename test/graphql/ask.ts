import { createGraphqlServer, type GraphqlServer } from '../../src/graphql/server.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';

const silent = () => {};
export const noLog = { debug: silent, info: silent, warn: silent, error: silent };

type Options = Partial<Parameters<typeof createGraphqlServer>[0]>;

export const serve = (reader: GraphReader, options: Options = {}): GraphqlServer =>
  createGraphqlServer({
    reader,
    ready: async () => {},
    annotate: async () => ({ concepts: [], topics: [], links: [], truncated: false }),
    log: noLog,
    ...options,
  });

export type Answer = {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  readonly extensions?: Record<string, unknown>;
};

export async function ask(
  server: GraphqlServer,
  query: string,
  variables?: Record<string, unknown>,
): Promise<Answer> {
  const response = await server.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}
