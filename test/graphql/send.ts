import type { GraphqlServer } from '../../src/graphql/server.ts';

const json = { 'content-type': 'application/json' };

/** Sends a body as it is, however wrong. */
export const post = async (
  server: GraphqlServer,
  body: string,
  headers: Record<string, string> = json,
): Promise<Response> => server.fetch('http://localhost/graphql', { method: 'POST', headers, body });

/** Asks by address. */
export const get = async (
  server: GraphqlServer,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Response> => server.fetch(new URL(path, 'http://localhost').href, { method, headers });

/** What was said about a refusal, and that nothing else was given away. */
export async function readRefusal(response: Response) {
  const text = await response.text();
  const { errors } = JSON.parse(text) as {
    errors: { message: string; extensions: { code: string } }[];
  };
  return {
    status: response.status,
    code: errors[0]?.extensions.code,
    plain: errors.every(({ message }) => message.length > 8 && message.length <= 501),
    leaks: /did you mean|"stack"|node_modules|file:|\.ts:|Unexpected error/i.test(text),
  };
}
