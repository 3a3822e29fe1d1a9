import { describe, expect, it } from 'vitest';
import { BadCursor, BadUserInput } from '../../../src/domain/errors.ts';
import type { Order, PaperOrderField } from '../../../src/domain/orders.ts';
import type { PageRequest } from '../../../src/domain/page.ts';
import type { PaperFilter } from '../../../src/domain/paper-filter.ts';
import type { GraphReader } from '../../../src/store/graph-reader.ts';
import { aPaperKey } from '../../build/paper.ts';
import type { OpenEngine } from './describe-store.ts';
import { firstRows, sharedSmallGraph } from './small-graph.ts';

type Orders = readonly Order<PaperOrderField>[];

/** Slugs of the whole list, two at a time. */
async function walk(
  reader: GraphReader,
  direction: PageRequest['direction'],
  orderBy: Orders = [],
  where: PaperFilter = {},
): Promise<string[]> {
  const slugs: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page = await reader.papers.page({
      where,
      orderBy,
      page: { limit: 2, direction, cursor },
    });
    const here = page.rows.map(({ row }) => row.slug);
    if (direction === 'forward') slugs.push(...here);
    else slugs.unshift(...here);
    const more = direction === 'forward' ? page.hasNext : page.hasPrevious;
    cursor = (direction === 'forward' ? page.rows.at(-1) : page.rows[0])?.cursor ?? null;
    if (!more || cursor === null) return slugs;
  }
}

const orders: readonly [string, Orders, readonly string[]][] = [
  ['newest first, undated last', [], ['hydra', 'medusa', 'beam', 'older', 'undated']],
  [
    'oldest first, undated last all the same',
    [{ field: 'PUBLISHED_ON', direction: 'ASC' }],
    ['beam', 'medusa', 'hydra', 'older', 'undated'],
  ],
  [
    'by several fields, each with gaps',
    [
      { field: 'UPVOTES', direction: 'DESC' },
      { field: 'PUBLISHED_ON', direction: 'ASC' },
    ],
    ['older', 'hydra', 'beam', 'medusa', 'undated'],
  ],
  [
    'by title',
    [{ field: 'TITLE', direction: 'ASC' }],
    ['older', 'beam', 'hydra', 'medusa', 'undated'],
  ],
  [
    'by number of concepts, ties by key',
    [{ field: 'CONCEPT_COUNT', direction: 'DESC' }],
    ['medusa', 'hydra', 'older', 'beam', 'undated'],
  ],
];

const filters: readonly [string, PaperFilter, readonly string[]][] = [
  [
    'a topic stands for its narrower ones',
    { topics: { some: ['decoding'] } },
    ['hydra', 'medusa', 'beam'],
  ],
  ['none of a topic', { topics: { none: ['decoding'] } }, ['older', 'undated']],
  [
    'a concept stands for its narrower ones',
    { concepts: { some: ['speculative-decoding'] } },
    ['hydra', 'medusa', 'older'],
  ],
  [
    'all of several concepts',
    { concepts: { all: ['draft-head', 'large-language-model'] } },
    ['hydra'],
  ],
  ['a concept in a role', { concepts: { some: ['draft-head'] }, roles: ['USES'] }, ['medusa']],
  ['a role alone', { roles: ['INTRODUCES'] }, ['hydra']],
  [
    'given papers, unknown ones left out',
    { ids: [aPaperKey('title:older'), aPaperKey('title:nope')] },
    ['older'],
  ],
  ['full text', { text: 'HEADS decoding' }, ['hydra']],
  ['full text in another script', { text: '東京' }, ['undated']],
  ['full text among given papers', { text: 'draft', ids: [aPaperKey('title:older')] }, []],
  ['full text without a word', { text: '!?' }, []],
  [
    'a range of dates, both ends included',
    { publishedOn: { from: '2016-10-07', to: '2024-01-19' } },
    ['medusa', 'beam'],
  ],
  ['a missing value', { upvotes: { isNull: true } }, ['medusa', 'undated']],
  [
    'the negation of a comparison, missing values included',
    { not: { upvotes: { from: 5 } } },
    ['medusa', 'beam', 'undated'],
  ],
  [
    'one of several',
    { or: [{ upvotes: { from: 6 } }, { topics: { some: ['speculation'] } }] },
    ['hydra', 'medusa', 'older'],
  ],
  ['one of none', { or: [] }, []],
  [
    'all of several',
    { and: [{ topics: { some: ['decoding'] } }, { concepts: { some: ['draft-head'] } }] },
    ['hydra', 'medusa'],
  ],
  ['an organization', { organizations: { some: ['kyutai'] } }, ['hydra']],
  ['two authors', { authors: { all: ['ann-alpha', 'bob-beta'] } }, ['hydra']],
  ['a source', { sources: ['arxiv'] }, ['hydra', 'medusa', 'beam', 'older', 'undated']],
  ['another source', { sources: ['hf-daily'] }, []],
  ['abstract and links', { hasAbstract: true, hasLinks: true }, ['hydra']],
  ['no abstract', { hasAbstract: false }, ['medusa', 'beam', 'older']],
  ['an unknown topic', { topics: { some: ['nope'] } }, []],
];

export function describePapers(openEngine: OpenEngine): void {
  describe('papers', () => {
    const openGraph = sharedSmallGraph(openEngine);

    it.each(orders)('are sorted %s, forwards and backwards alike', async (_, orderBy, slugs) => {
      const reader = await openGraph();
      expect(await walk(reader, 'forward', orderBy)).toEqual(slugs);
      expect(await walk(reader, 'backward', orderBy)).toEqual(slugs);
    });

    it.each(filters)('are filtered by: %s', async (_, where, slugs) => {
      const reader = await openGraph();
      expect(await walk(reader, 'forward', [], where)).toEqual(slugs);
      expect(await reader.papers.count(where)).toBe(slugs.length);
    });

    it('refuse full text below the top of a filter', async () => {
      const reader = await openGraph();
      await expect(reader.papers.count({ and: [{ text: 'x' }] })).rejects.toThrow(BadUserInput);
    });

    it('refuse a cursor of another order, filter or list', async () => {
      const reader = await openGraph();
      const { rows } = await reader.papers.page({ where: {}, orderBy: [], page: firstRows() });
      const page = { ...firstRows(), cursor: rows[0]?.cursor ?? '' };
      const where = { hasAbstract: true };
      const byTitle = [{ field: 'TITLE', direction: 'ASC' }] as const;
      await expect(reader.papers.page({ where, orderBy: [], page })).rejects.toThrow(BadCursor);
      await expect(reader.papers.page({ where: {}, orderBy: byTitle, page })).rejects.toThrow(
        BadCursor,
      );
      await expect(reader.topics.page({ where: {}, orderBy: [], page })).rejects.toThrow(BadCursor);
    });

    it('are found by each of their names, and by the key they had before', async () => {
      const reader = await openGraph();
      const keyOf = async (field: 'slug' | 'title' | 'arxivId' | 'doi', value: string) =>
        (await reader.papersBy(field, [value])).get(value)?.key;
      expect(await keyOf('slug', 'hydra')).toBe('arxiv:2402.05109');
      expect(await keyOf('title', 'HYDRA — draft, heads!')).toBe('arxiv:2402.05109');
      expect(await keyOf('arxivId', 'arXiv:2402.05109v3')).toBe('arxiv:2402.05109');
      expect(await keyOf('doi', '10.1000/none')).toBeUndefined();
      const old = aPaperKey('title:hydra');
      expect((await reader.papersByKey([old])).get(old)?.slug).toBe('hydra');
    });

    it('come back whole', async () => {
      const reader = await openGraph();
      const key = aPaperKey('arxiv:2402.05109');
      expect((await reader.papersByKey([key])).get(key)).toEqual({
        key,
        slug: 'hydra',
        title: 'Hydra: draft heads',
        abstract: 'Draft heads for faster decoding of language models.',
        arxivId: '2402.05109',
        doi: null,
        url: null,
        publishedOn: '2024-02-07',
        listedOn: null,
        authorCount: null,
        commentCount: null,
        upvotes: 5,
        links: [{ url: 'https://github.com/zankner/Hydra', kind: 'CODE', span: null }],
      });
    });

    it('count their distinct neighbours', async () => {
      const reader = await openGraph();
      const key = 'arxiv:2402.05109';
      expect((await reader.degrees('PAPER', [key])).get(key)).toBe(6);
    });
  });
}
