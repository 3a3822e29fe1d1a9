import { z } from 'zod';
import type { Answer } from './answer-cache.ts';
import { parseAnswer } from './parse-answer.ts';
import type { PoliteClient } from './polite-client.ts';

export type HfDailyQuery = {
  readonly url: string;
  /** A day (2025-12-09), an ISO week (2025-W50) or a month (2025-12). */
  readonly period: 'date' | 'week' | 'month';
  readonly value: string;
};

const pageSize = 100;
const mostPages = 100;
const Page = z.array(z.object({ paper: z.object({ id: z.string() }) }));

/** The pages of what the site listed in a period; ends with a page that brings nothing new. */
export async function* hfDailyPages(
  { url, period, value }: HfDailyQuery,
  ask: PoliteClient,
): AsyncGenerator<Answer> {
  const seen = new Set<string>();
  for (let page = 0; page < mostPages; page += 1) {
    const request = new URL(url);
    request.searchParams.set(period, value);
    request.searchParams.set('limit', String(pageSize));
    request.searchParams.set('p', String(page));
    const answer = await ask({ url: request, check: readIds });
    const known = seen.size;
    for (const id of readIds(answer.text)) seen.add(id);
    if (seen.size === known) return;
    yield answer;
  }
}

function readIds(text: string): string[] {
  return parseAnswer(text, Page, 'a list of papers').map(({ paper }) => paper.id);
}
