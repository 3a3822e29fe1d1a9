import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { refuse } from './errors.ts';

/** Reads GraphQL requests: POST with JSON, GET for short queries; everything else is refused in plain words. */
export const requestPlugin: Plugin = {
  onRequestParse({ request, setRequestParser }) {
    if (request.method === 'GET') {
      setRequestParser(({ url }) => fromAddress(new URL(url, 'http://localhost').searchParams));
    } else if (request.method === 'POST') {
      if (!/^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')) {
        throw refuse('Send the query as JSON, with "content-type: application/json".', 415);
      }
      setRequestParser(async (body) => fromBody(parseJson(await body.text(), 'The body')));
    } else {
      throw refuse('Ask with GET or POST.', 405);
    }
  },
};

function fromAddress(search: URLSearchParams): GraphQLParams {
  const json = (name: string) => {
    const text = search.get(name);
    return text ? parseJson(text, `"${name}"`) : undefined;
  };
  return toParams({
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  });
}

function fromBody(body: unknown): GraphQLParams {
  if (Array.isArray(body)) throw refuse('Send one query at a time: there is no batching.');
  if (typeof body !== 'object' || body === null) {
    throw refuse('The body is a JSON object with "query", and "variables" where needed.');
  }
  return toParams(body as Record<string, unknown>);
}

function toParams({ query, operationName, variables, extensions }: Record<string, unknown>) {
  if (typeof query !== 'string' || query.trim() === '') {
    throw refuse('There is no query: send it as the text "query".');
  }
  if (operationName != null && typeof operationName !== 'string') {
    throw refuse('"operationName" is a text.');
  }
  return {
    query,
    operationName: operationName ?? undefined,
    variables: toObject(variables, 'variables'),
    extensions: toObject(extensions, 'extensions'),
  };
}

function toObject(value: unknown, name: string): Record<string, unknown> | undefined {
  if (value == null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value))
    throw refuse(`"${name}" is a JSON object.`);
  refuseUnspeakable(value, name);
  return value as Record<string, unknown>;
}

/** Most values, and values inside each other, that variables may hold: far more than any list we take. */
const mostValues = 5_000;
const deepest = 32;

/** Refuses what would overflow the stack of whoever walks it, or keep them busy, or is no text at all. */
function refuseUnspeakable(variables: object, name: string): void {
  let values = 0;

  const visit = (value: unknown, depth: number) => {
    values += 1;
    if (depth > deepest) throw refuse(`"${name}" is nested too deeply.`);
    if (values > mostValues) throw refuse(`"${name}" holds more than ${mostValues} values.`);
    if (typeof value === 'string' && /\p{Cs}/u.test(value)) {
      throw refuse(`"${name}" holds half of a surrogate pair, which is no text.`);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const inner of Object.values(value)) visit(inner, depth + 1);
  };

  visit(variables, 1);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(`${what} is not JSON.`);
  }
}
