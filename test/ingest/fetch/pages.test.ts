import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/ingest/fetch/answer-cache.ts';
import { arxivPages } from '../../../src/ingest/fetch/arxiv-pages.ts';
import { hfDailyPages } from '../../../src/ingest/fetch/hf-daily-pages.ts';
import { type OpenalexQuery, openalexPages } from '../../../src/ingest/fetch/openalex-pages.ts';
import type { Request } from '../../../src/ingest/fetch/polite-client.ts';
import { collect } from '../read-all.ts';

/** Asks a function in place of a source; what is asked is remembered as its query. */
function asking(answerTo: (query: URLSearchParams) => string) {
  const asked: Record<string, string>[] = [];
  const ask = async ({ url, check }: Request): Promise<Answer> => {
    asked.push(Object.fromEntries(url.searchParams));
    const text = answerTo(url.searchParams);
    check(text);
    return { path: '', text, isKept: false };
  };
  return { ask, asked };
}

const url = 'http://source/api';

describe('hfDailyPages', () => {
  const query = { url, period: 'week', value: '2025-W50' } as const;
  const page = (...ids: string[]) => JSON.stringify(ids.map((id) => ({ paper: { id } })));

  it('goes on until a page brings nothing new', async () => {
    const pages = [page('1', '2'), page('3'), page('3')];
    const { ask, asked } = asking((said) => pages[Number(said.get('p'))] ?? '[]');
    expect(await collect(hfDailyPages(query, ask))).toHaveLength(2);
    expect(asked.map(({ p }) => p)).toEqual(['0', '1', '2']);
    expect(asked[0]).toMatchObject({ week: '2025-W50', limit: '100' });
  });

  it('does not take for papers what has lost a field', async () => {
    const { ask } = asking(() => '[{"paper": {"identifier": "1"}}]');
    await expect(collect(hfDailyPages(query, ask))).rejects.toThrow(
      /is not a list of papers as we know it: \[0\]\.paper\.id/,
    );
    const other = asking(() => '[{"paper": {"id"');
    await expect(collect(hfDailyPages(query, other.ask))).rejects.toThrow('is cut off');
  });
});

describe('arxivPages', () => {
  const query = { url, categories: ['cs.CL', 'cs.LG'], from: '2025-12-01', to: '2025-12-02' };
  const feed = (total: number, entries = '<entry></entry>') =>
    `<feed><opensearch:totalResults>${total}</opensearch:totalResults>${entries}</feed>\n`;

  it('asks for all pages of some days, oldest first', async () => {
    const { ask, asked } = asking(() => feed(1_001));
    expect(await collect(arxivPages(query, ask))).toHaveLength(3);
    expect(asked[0]).toEqual({
      search_query: '(cat:cs.CL OR cat:cs.LG) AND submittedDate:[202512010000 TO 202512022359]',
      sortBy: 'submittedDate',
      sortOrder: 'ascending',
      max_results: '500',
      start: '0',
    });
    expect(asked.map(({ start }) => start)).toEqual(['0', '500', '1000']);
  });

  it('takes days without papers for what they are, but not an empty page among full ones', async () => {
    expect(await collect(arxivPages(query, asking(() => feed(0, '')).ask))).toEqual([]);
    for (const [text, fault] of [
      [feed(3, ''), 'holds no papers'],
      [feed(3).slice(0, -4), 'is cut off'],
      ['<feed></feed>', 'does not say how many'],
    ] as const) {
      await expect(collect(arxivPages(query, asking(() => text).ask))).rejects.toThrow(fault);
    }
  });

  it('says when there is more than arXiv tells', async () => {
    const { ask } = asking(() => feed(30_001));
    await expect(collect(arxivPages(query, ask))).rejects.toThrow(/choose fewer days/);
  });
});

describe('openalexPages', () => {
  const query: OpenalexQuery = {
    url,
    search: 'speculative decoding',
    from: '2024-01-01',
    to: null,
    limit: 250,
    apiKey: null,
    mailto: 'me@example.org',
  };
  const page = (count: number, next: string | null = null) => {
    const results = Array.from({ length: 100 }, (_, at) => ({ id: `W${at}` }));
    return JSON.stringify({ meta: { count, next_cursor: next }, results });
  };

  it('goes page by page without a key', async () => {
    const { ask, asked } = asking(() => page(1_000));
    expect(await collect(openalexPages(query, ask))).toHaveLength(3);
    expect(asked.map((said) => [said['page'], said['cursor']])).toEqual([
      ['1', undefined],
      ['2', undefined],
      ['3', undefined],
    ]);
    expect(asked[0]).toMatchObject({
      search: 'speculative decoding',
      filter: 'from_publication_date:2024-01-01',
      per_page: '100',
      mailto: 'me@example.org',
    });
  });

  it('follows the cursor with a key, and ends where it ends', async () => {
    const cursors = ['*', 'b', 'c'];
    const { ask, asked } = asking((said) =>
      page(1_000, cursors[cursors.indexOf(said.get('cursor') ?? '') + 1] ?? null),
    );
    const all = { ...query, limit: 100_000, apiKey: 'k' };
    expect(await collect(openalexPages(all, ask))).toHaveLength(3);
    expect(asked.map(({ cursor }) => cursor)).toEqual(cursors);
  });

  it('says that a key is needed for more, and when a page is none', async () => {
    const { ask } = asking(() => '{"error": "x"}');
    await expect(collect(openalexPages({ ...query, limit: 10_001 }, ask))).rejects.toThrow(
      /OPENALEX_API_KEY/,
    );
    await expect(collect(openalexPages(query, ask))).rejects.toThrow(/not a page of works/);
  });
});
