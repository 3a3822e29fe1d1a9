/** The API could not be reached, or said no; the message is for the person who looks. */
export class ApiProblem extends Error {}

type Answer<Data> = {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string }[];
};

const patience = 20_000;

/** Asks the public API, as anybody could from anywhere. */
export async function askApi<Data>(
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  signal?: AbortSignal,
): Promise<Data> {
  const response = await send(JSON.stringify({ query, variables }), signal);
  const { data, errors = [] } = (await response.json().catch(() => ({}))) as Answer<Data>;
  if (errors.length > 0) {
    const messages = [...new Set(errors.map(({ message }) => message))];
    throw new ApiProblem(messages.join(' '));
  }
  if (!data) throw new ApiProblem(`The server answered with status ${response.status}.`);
  return data;
}

async function send(body: string, signal?: AbortSignal): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  try {
    return await fetch('graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    const why = limit.aborted ? 'did not answer in time' : 'cannot be reached';
    throw new ApiProblem(`The server ${why}. Is it still running?`);
  }
}
