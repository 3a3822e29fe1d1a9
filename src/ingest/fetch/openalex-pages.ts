import { z } from 'zod';
import { BadSettings } from '../../domain/errors.ts';
import type { Answer } from './answer-cache.ts';
import { parseAnswer } from './parse-answer.ts';
import type { PoliteClient } from './polite-client.ts';

export type OpenalexQuery = {
  readonly url: string;
  readonly search: string;
  /** Days of publication, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Ends with the page that reaches so many works, the best first. */
  readonly limit: number;
  readonly apiKey: string | null;
  readonly mailto: string | null;
};

const pageSize = 100;
/** Pages by number end here; those by cursor do not, and need a key. */
const mostWithoutKey = 10_000;
const Page = z.object({
  meta: z.object({ count: z.int(), next_cursor: z.string().nullish() }),
  results: z.array(z.object({ id: z.string() })),
});

/** The pages of a search, best first. */
export async function* openalexPages(
  query: OpenalexQuery,
  ask: PoliteClient,
): AsyncGenerator<Answer> {
  const { apiKey, limit } = query;
  if (apiKey === null && limit > mostWithoutKey) {
    throw new BadSettings(
      `Without OPENALEX_API_KEY at most ${mostWithoutKey} works can be had: set it, or a lower --limit.`,
    );
  }
  const request = toRequest(query);
  let cursor = '*';
  for (let page = 1, read = 0; read < limit; page += 1) {
    if (apiKey === null) request.searchParams.set('page', String(page));
    else request.searchParams.set('cursor', cursor);
    const answer: Answer = await ask({
      url: new URL(request),
      personal: ['api_key', 'mailto'],
      check: readPage,
    });
    const { meta, results } = readPage(answer.text);
    if (results.length === 0) return;
    yield answer;
    read += results.length;
    if (apiKey === null ? read >= meta.count : !meta.next_cursor) return;
    cursor = meta.next_cursor ?? cursor;
  }
}

function toRequest({ url, search, from, to, limit, apiKey, mailto }: OpenalexQuery): URL {
  const request = new URL(url);
  request.searchParams.set('search', search);
  const filters = [
    ...(from === null ? [] : [`from_publication_date:${from}`]),
    ...(to === null ? [] : [`to_publication_date:${to}`]),
  ];
  if (filters.length > 0) request.searchParams.set('filter', filters.join(','));
  request.searchParams.set('per_page', String(Math.min(pageSize, limit)));
  if (apiKey !== null) request.searchParams.set('api_key', apiKey);
  if (mailto !== null) request.searchParams.set('mailto', mailto);
  return request;
}

function readPage(text: string): z.infer<typeof Page> {
  return parseAnswer(text, Page, 'a page of works');
}
