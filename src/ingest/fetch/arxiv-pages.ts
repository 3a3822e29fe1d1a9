import { BadSettings } from '../../domain/errors.ts';
import type { Answer } from './answer-cache.ts';
import type { PoliteClient } from './polite-client.ts';
import { Faulty } from './read-body.ts';

export type ArxivQuery = {
  readonly url: string;
  /** Such as `cs.CL`; any of them. */
  readonly categories: readonly string[];
  /** Days of the first version, both included. */
  readonly from: string;
  readonly to: string;
};

const pageSize = 500;
/** The API answers no more of one query. */
const mostResults = 30_000;

/** The pages of what appeared in some categories, oldest first. */
export async function* arxivPages(
  { url, categories, from, to }: ArxivQuery,
  ask: PoliteClient,
): AsyncGenerator<Answer> {
  const any = categories.map((category) => `cat:${category}`).join(' OR ');
  const days = `submittedDate:[${from.replaceAll('-', '')}0000 TO ${to.replaceAll('-', '')}2359]`;
  const request = new URL(url);
  request.searchParams.set('search_query', `(${any}) AND ${days}`);
  request.searchParams.set('sortBy', 'submittedDate');
  request.searchParams.set('sortOrder', 'ascending');
  request.searchParams.set('max_results', String(pageSize));
  for (let start = 0, total = 1; start < total; start += pageSize) {
    request.searchParams.set('start', String(start));
    const page = new URL(request);
    const answer = await ask({ url: page, check: (text) => checkPage(text, start) });
    total = totalOf(answer.text);
    if (total > mostResults) {
      throw new BadSettings(
        `arXiv has ${total} papers of these days and tells at most ${mostResults}: choose fewer days.`,
      );
    }
    if (total > 0) yield answer;
  }
}

/** It happens that a page is empty though more is there: asked again, it is not. */
function checkPage(text: string, start: number): void {
  if (!/<\/feed>\s*$/.test(text)) throw new Faulty('the answer is cut off');
  const total = totalOf(text);
  if (total > start && !/<entry[\s>]/.test(text)) throw new Faulty('the answer holds no papers');
}

function totalOf(text: string): number {
  const [, total] = /<opensearch:totalResults[^>]*>\s*(\d+)\s*</.exec(text) ?? [];
  if (total === undefined) throw new Faulty('the answer does not say how many papers there are');
  return Number(total);
}
