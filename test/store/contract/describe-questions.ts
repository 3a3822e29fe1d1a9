import { describe, expect, it } from 'vitest';
import { ConceptSlug } from '../../../src/domain/concept.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import type { FacetField, TimeBucket } from '../../../src/store/graph-reader.ts';
import type { OpenEngine } from './describe-store.ts';
import { firstRows, sharedSmallGraph } from './small-graph.ts';

const nameOf = ({ value }: Entity) => value.slug;

export function describeQuestions(openEngine: OpenEngine): void {
  describe('questions', () => {
    const openGraph = sharedSmallGraph(openEngine);

    it('search everything that holds all of the words, whatever their inflection', async () => {
      const reader = await openGraph();
      const found = async (text: string, kinds: Entity['kind'][] = [], where = {}) => {
        const request = { text, kinds, where };
        const page = await reader.search(request, firstRows(10));
        expect(await reader.countSearch(request)).toBe(page.rows.length);
        return page.rows.map(({ row }) => nameOf(row.entity)).sort();
      };
      expect(await found('draft heads')).toEqual(['draft-head', 'hydra']);
      expect(await found('Decode')).toEqual(['decoding', 'hydra', 'speculative-decoding']);
      expect(await found('decode', ['TOPIC', 'PAPER'])).toEqual(['decoding', 'hydra']);
      const where = { organizations: { some: ['kyutai'] } };
      expect(await found('decode', [], where)).toEqual(['hydra']);
      expect(await found('kyutai')).toEqual(['kyutai']);
      expect(await found('')).toEqual([]);
      expect(await found('AND OR NOT +-"~*?:\\/')).toEqual([]);
    });

    it('page through ranks both ways', async () => {
      const reader = await openGraph();
      const request = { text: 'decode', kinds: [], where: {} };
      const all = await reader.search(request, firstRows(3));
      const names = all.rows.map(({ row }) => nameOf(row.entity));
      const cursor = all.rows[1]?.cursor ?? '';
      const after = await reader.search(request, { limit: 2, direction: 'forward', cursor });
      const before = await reader.search(request, { limit: 2, direction: 'backward', cursor });
      expect(after.rows.map(({ row }) => nameOf(row.entity))).toEqual(names.slice(2));
      expect(before.rows.map(({ row }) => nameOf(row.entity))).toEqual(names.slice(0, 1));
      expect([after.hasPrevious, after.hasNext]).toEqual([true, false]);
      expect([before.hasPrevious, before.hasNext]).toEqual([false, true]);
    });

    it('suggest names that begin so, then names that hold a word which does', async () => {
      const reader = await openGraph();
      const suggested = async (prefix: string) =>
        (await reader.suggest(prefix, [], 5)).map(({ entity, matched }) => [
          nameOf(entity),
          matched,
        ]);
      expect(await suggested('SPEC')).toEqual([
        ['speculation', 'Speculation'],
        ['speculative-decoding', 'speculative decoding'],
      ]);
      expect(await suggested('dec')).toEqual([
        ['decoding', 'Decoding'],
        ['speculative-decoding', 'speculative decoding'],
      ]);
      expect(await suggested('llm')).toEqual([['large-language-model', 'LLM']]);
      // an alias that begins so is worth as much as a label, and more than a name that only holds such a word
      expect(await suggested('bet')).toEqual([
        ['large-language-model', 'betting machine'],
        ['bob-beta', 'Bob Beta'],
      ]);
      expect(await suggested('draft')).toEqual([
        ['draft-head', 'draft head'],
        ['hydra', 'Hydra: draft heads'],
      ]);
      expect(await suggested(' ')).toEqual([]);
    });

    it('find a concept by any of its names', async () => {
      const reader = await openGraph();
      const found = await reader.conceptsByName(['Drafting-Head', 'llm', 'nothing']);
      expect([...found].map(([name, { slug }]) => [name, slug])).toEqual([
        ['Drafting-Head', 'draft-head'],
        ['llm', 'large-language-model'],
      ]);
    });

    const facets: readonly [FacetField, readonly (readonly [string, number])[], number, number][] =
      [
        [
          'TOPIC',
          [
            ['decoding', 3],
            ['speculation', 2],
          ],
          0,
          2,
        ],
        [
          'CONCEPT',
          [
            ['speculative-decoding', 3],
            ['draft-head', 2],
          ],
          0,
          2,
        ],
        ['ORGANIZATION', [['kyutai', 1]], 0, 4],
        [
          'AUTHOR',
          [
            ['bob-beta', 2],
            ['ann-alpha', 1],
          ],
          0,
          3,
        ],
        [
          'YEAR',
          [
            ['2024', 2],
            ['2016', 1],
          ],
          0,
          2,
        ],
        ['SOURCE', [['arxiv', 5]], 0, 0],
      ];
    it.each(facets)(
      'count papers by %s as the matching filter would',
      async (field, buckets, other, missing) => {
        const reader = await openGraph();
        const facet = await reader.facet({
          where: {},
          field,
          mention: {},
          exceptOwn: false,
          first: 2,
        });
        expect(facet.buckets.map(({ key, count }) => [key, count])).toEqual(buckets);
        expect([facet.other, facet.missing]).toEqual([other, missing]);
      },
    );

    it('count facets under a filter, leaving out a field’s own condition when asked', async () => {
      const reader = await openGraph();
      const request = {
        where: { topics: { some: ['speculation'] }, upvotes: { from: 1 } },
        field: 'TOPIC',
        mention: {},
        first: 1,
      } as const;
      const within = await reader.facet({ ...request, exceptOwn: false });
      const without = await reader.facet({ ...request, exceptOwn: true });
      expect(within).toMatchObject({
        buckets: [{ key: 'decoding', count: 1 }],
        other: 0,
        missing: 0,
      });
      expect(without).toMatchObject({
        buckets: [{ key: 'decoding', count: 2 }],
        other: 0,
        missing: 1,
      });
    });

    it('count only the mentions that are asked for', async () => {
      const reader = await openGraph();
      const mention = { roles: ['USES'] } as const;
      const facet = await reader.facet({
        where: {},
        field: 'CONCEPT',
        mention,
        exceptOwn: false,
        first: 5,
      });
      expect(facet.buckets.map(({ key, count }) => [key, count])).toEqual([
        ['draft-head', 1],
        ['speculative-decoding', 1],
      ]);
    });

    const timelines: readonly [TimeBucket, number, string, string, number][] = [
      ['YEAR', 9, '2024-01-01', '2024-12-31', 2],
      ['QUARTER', 30, '2024-01-01', '2024-03-31', 2],
      ['MONTH', 89, '2024-02-01', '2024-02-29', 1],
      ['WEEK', 384, '2024-02-05', '2024-02-11', 1],
    ];
    it.each(timelines)(
      'lay papers along time by %s, gaps included',
      async (bucket, length, from, to, count) => {
        const reader = await openGraph();
        const request = { where: {}, bucket, by: 'TOPIC', mention: {}, first: 1 } as const;
        const { buckets, undated } = await reader.timeline(request);
        expect(buckets).toHaveLength(length);
        expect(undated).toBe(2);
        expect(buckets.at(-1)).toMatchObject({ from, to, count, by: [{ key: 'decoding', count }] });
        expect(buckets.at(1)).toMatchObject({ count: 0, by: [] });
      },
    );

    it('list names under a filter, with most papers first', async () => {
      const reader = await openGraph();
      const slugs = async (where: Parameters<typeof reader.concepts.count>[0]) => {
        const page = await reader.concepts.page({ where, orderBy: [], page: firstRows(10) });
        expect(await reader.concepts.count(where)).toBe(page.rows.length);
        return page.rows.map(({ row }) => row.slug);
      };
      expect(await slugs({})).toEqual([
        'draft-head',
        'speculative-decoding',
        'large-language-model',
      ]);
      expect(await slugs({ hubs: true })).toEqual(['large-language-model']);
      expect(await slugs({ name: 'LLM' })).toEqual(['large-language-model']);
      expect(await slugs({ roles: ['USES'] })).toEqual(['draft-head']);
      expect(await slugs({ topics: { some: ['speculation'] }, paperCount: { to: 1 } })).toEqual([
        'large-language-model',
      ]);
      expect(await slugs({ topics: { none: ['decoding'] } })).toEqual([]);
      expect(await slugs({ kinds: ['MODEL'], origins: ['CURATED'] })).toEqual([
        'large-language-model',
      ]);
      const authors = await reader.authors.page({
        where: { name: 'béta' },
        orderBy: [],
        page: firstRows(),
      });
      expect(authors.rows.map(({ row }) => [row.slug, row.paperCount])).toEqual([['bob-beta', 2]]);
    });

    it('weigh how rare a concept is', async () => {
      const reader = await openGraph();
      const slug = ConceptSlug.parse('draft-head');
      expect((await reader.idfOfConcepts([slug])).get(slug)).toBeCloseTo(Math.log(6 / 3) + 1, 12);
    });

    it('describe the graph as a whole', async () => {
      const reader = await openGraph();
      expect(await reader.dataset()).toMatchObject({
        paperCount: 5,
        topicCount: 2,
        conceptCount: 3,
        mentionCount: 5,
        organizationCount: 1,
        authorCount: 2,
        sources: [{ source: 'arxiv', records: 5, papers: 5, rejected: 0 }],
        engine: expect.stringMatching(/^(grafeo|neo4j) \d/),
      });
    });
  });
}
