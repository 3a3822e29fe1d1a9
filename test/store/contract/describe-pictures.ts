import { describe, expect, it, vi } from 'vitest';
import type { PaperFilter } from '../../../src/domain/paper-filter.ts';
import { TopicSlug } from '../../../src/domain/topic.ts';
import { readOutline } from '../../../src/graphql/outline/graph-outline.ts';
import { outlinedPictures } from '../../../src/graphql/outline/outlined-pictures.ts';
import { warmUp } from '../../../src/store/read/warm-up.ts';
import { aClusterId } from '../../build/analysis.ts';
import { aPaperKey } from '../../build/paper.ts';
import { beam, hydra, medusa, older, sharedAnalysedGraph, undated } from './analysed-graph.ts';
import type { OpenEngine } from './describe-store.ts';

const decoding = TopicSlug.parse('decoding');
const heads = aClusterId('heads');

export function describePictures(openEngine: OpenEngine): void {
  describe('what pictures are drawn from', () => {
    const shared = sharedAnalysedGraph(openEngine);
    const open = () => {
      const graph = shared();
      return { ...graph, pictures: graph.graph.pictures };
    };
    const keysOf = (papers: readonly { readonly key: string }[]) => papers.map(({ key }) => key);

    it('names the strongest papers: by concepts, by a topic, in a cluster', async () => {
      const { pictures, revision } = open();
      const all = await pictures.strongestPapers({ by: 'filter' }, {}, 10);
      expect(all.map(({ key, strength }) => [key, strength])).toEqual([
        [medusa, 2],
        [hydra, 2],
        [older, 1],
        [beam, 0],
        [undated, 0],
      ]);
      const topic = { by: 'topic', slug: decoding } as const;
      expect(await pictures.strongestPapers(topic, {}, 10)).toEqual([
        { key: medusa, strength: 0.95 },
        { key: hydra, strength: 0.9 },
        { key: beam, strength: 0.5 },
      ]);
      const late = { publishedOn: { from: '2024-01-01' } };
      expect(keysOf(await pictures.strongestPapers(topic, late, 1))).toEqual([medusa]);
      expect(keysOf(await pictures.strongestPapers(topic, late, 9))).toEqual([medusa, hydra]);
      const cluster = { by: 'cluster', id: heads, revision } as const;
      expect(await pictures.strongestPapers(cluster, {}, 10)).toEqual([
        { key: medusa, strength: 0.9 },
        { key: older, strength: 0.9 },
        { key: hydra, strength: 0.75 },
      ]);
    });

    it('lets itself be read through once, and be stopped at it', async () => {
      const { engine } = open();
      const reading = vi.spyOn(engine, 'read');
      await warmUp(engine).done;
      const whole = reading.mock.calls.length;
      await warmUp(engine).stop();
      expect(reading.mock.calls.length - whole).toBe(1);
      expect(whole).toBeGreaterThan(1);
      const rows = await Promise.all(reading.mock.results.map(({ value }) => value));
      expect(rows.slice(0, 3)).toEqual([[{ total: 5 }], [{ total: 5 }], [{ total: 5 }]]);
      reading.mockRestore();
    });

    it('tells which papers pass a filter', async () => {
      const { pictures } = open();
      const where = { topics: { some: ['decoding'] } };
      const passing = await pictures.papersAmong([hydra, older, beam], where);
      expect([...passing].sort()).toEqual([beam, hydra]);
      expect(await pictures.papersAmong([], where)).toEqual(new Set());
    });

    it('tells what is drawn of a paper, and how many edges it has', async () => {
      const { pictures } = open();
      const found = await pictures.paperSketches([hydra, undated]);
      expect(found.get(hydra)).toEqual({
        ...{ title: 'Hydra: draft heads', publishedOn: '2024-02-07' },
        degrees: { MENTIONS: 2, ABOUT: 1, FROM: 1, WROTE: 2 },
      });
      expect(found.get(undated)).toEqual({
        ...{ title: 'Undated', publishedOn: null },
        degrees: { MENTIONS: 0, ABOUT: 0, FROM: 0, WROTE: 0 },
      });
    });

    it('tells where papers are drawn and their cluster of a level', async () => {
      const { pictures, revision } = open();
      const places = await pictures.placesOf(revision, 1, [hydra, older, undated]);
      expect(places.get(hydra)).toEqual({ x: 1, y: 2.5, cluster: 'hydras' });
      expect(places.get(older)?.cluster).toBe('olders');
      expect(places.get(undated)).toEqual({ x: 0, y: 0, cluster: null });
      expect((await pictures.placesOf(revision, 0, [hydra])).get(hydra)?.cluster).toBe('heads');
      expect(await pictures.placesOf(revision + 1, 0, [hydra])).toEqual(new Map());
    });

    it('gives the edges of papers to names, the kinds that are asked for', async () => {
      const { pictures } = open();
      const all = ['MENTIONS', 'ABOUT', 'FROM', 'WROTE'] as const;
      const found = (await pictures.edgesOfPapers([hydra], all)).get(hydra);
      expect(found?.map(({ relation, slug, weight }) => [relation, slug, weight])).toEqual([
        ['FROM', 'kyutai', 1],
        ['WROTE', 'ann-alpha', 1],
        ['WROTE', 'bob-beta', 1],
        ['ABOUT', 'speculation', 0.9],
        ['MENTIONS', 'draft-head', 0.9],
        ['MENTIONS', 'large-language-model', 0.2],
      ]);
      expect(found?.at(-2)?.roles).toEqual(['INTRODUCES']);
      const topics = (await pictures.edgesOfPapers([hydra, medusa], ['ABOUT'])).get(medusa);
      expect(topics?.map(({ slug }) => slug)).toEqual(['speculation', 'decoding']);
      expect(await pictures.edgesOfPapers([hydra], [])).toEqual(new Map());
    });

    it('gives all papers that one is similar to, whichever holds the edge', async () => {
      const { pictures, revision } = open();
      const near = await pictures.nearPapers(revision, [hydra, medusa, undated]);
      expect(near.get(hydra)).toEqual([
        { key: medusa, score: 0.5 },
        { key: older, score: 0.25 },
      ]);
      expect(near.get(medusa)?.map(({ key }) => key)).toEqual([hydra, beam]);
      expect(near.get(undated)).toEqual([]);
      expect(await pictures.countSimilar(revision)).toBe(3);
      expect(await pictures.countSimilar(revision + 1)).toBe(0);
    });

    it('tells what is drawn of names, and their strongest papers under a filter', async () => {
      const { pictures } = open();
      const concepts = await pictures.nameSketches('CONCEPT', ['draft-head', 'no-such']);
      expect([...concepts]).toEqual([
        ['draft-head', { label: 'draft head', papers: 2, hub: false, next: 1 }],
      ]);
      const people = await pictures.nameSketches('AUTHOR', ['bob-beta']);
      expect(people.get('bob-beta')).toMatchObject({ label: 'Bob Beta', papers: 2, next: 0 });
      const papersOf = async (
        kind: Parameters<typeof pictures.papersOfNames>[0],
        slug: string,
        where = {},
        limit = 5,
      ) => (await pictures.papersOfNames(kind, [slug], where, limit)).get(slug);
      expect(await papersOf('CONCEPT', 'draft-head')).toEqual([
        { key: hydra, weight: 0.9 },
        { key: medusa, weight: 0.5 },
      ]);
      const early = { publishedOn: { to: '2024-01-31' } };
      expect(await papersOf('CONCEPT', 'draft-head', early)).toEqual([
        { key: medusa, weight: 0.5 },
      ]);
      expect(await papersOf('TOPIC', 'decoding', {}, 1)).toEqual([{ key: medusa, weight: 0.7 }]);
      expect(await papersOf('AUTHOR', 'ann-alpha')).toEqual([{ key: hydra, weight: 1 }]);
      expect(await papersOf('ORGANIZATION', 'kyutai')).toEqual([{ key: hydra, weight: 1 }]);
    });

    it('tells what stands right above and below names', async () => {
      const { pictures } = open();
      const concepts = await pictures.nextNames('CONCEPT', ['draft-head', 'speculative-decoding']);
      expect(concepts.get('draft-head')).toEqual({
        ...{ broader: ['speculative-decoding'], narrower: [] },
      });
      expect(concepts.get('speculative-decoding')?.narrower).toEqual(['draft-head']);
      const topics = await pictures.nextNames('TOPIC', ['speculation']);
      expect(topics.get('speculation')?.broader).toEqual(['decoding']);
    });

    it('tells which topics papers are about together, and what is above each', async () => {
      const { pictures } = open();
      const sets = await pictures.topicSets({});
      expect(
        sets.map(({ topics, papers }) => [[...topics].sort().join(' '), papers]).sort(),
      ).toEqual([
        ['decoding speculation', 1],
        ['decoding', 1],
        ['speculation', 1],
      ]);
      expect(await pictures.topicSets({ ids: [undated] })).toEqual([]);
      const above = await pictures.topicFamilies(['speculation', 'decoding']);
      expect([...(above.get('speculation') ?? [])].sort()).toEqual(['decoding', 'speculation']);
      expect(above.get('decoding')).toEqual(['decoding']);
    });

    it('counts papers with their topics and concepts, and the edges between them', async () => {
      const { pictures } = open();
      expect(await pictures.countPapers({ ids: [hydra] })).toBe(1);
      expect(await pictures.countEntities({})).toEqual({ nodes: 10, edges: 11 });
      expect(await pictures.countEntities({ ids: [hydra] })).toEqual({ nodes: 4, edges: 3 });
      expect(await pictures.countEntities({ ids: [] })).toEqual({ nodes: 0, edges: 0 });
    });

    it('counts the papers of names once each, and their edges to the names and those beside', async () => {
      const { pictures } = open();
      const count = (slugs: string[], beside: string[], where = {}) =>
        pictures.countPapersOfNames('CONCEPT', slugs, beside, where);
      expect(await count(['draft-head'], [])).toEqual({ papers: 2, edges: 2 });
      expect(await count(['draft-head'], ['speculative-decoding'])).toEqual({
        ...{ papers: 2, edges: 3 },
      });
      expect(await count(['draft-head', 'speculative-decoding'], [])).toEqual({
        ...{ papers: 3, edges: 4 },
      });
      expect(await count(['draft-head'], [], { ids: [hydra] })).toEqual({ papers: 1, edges: 1 });
      expect(await pictures.countPapersOfNames('AUTHOR', ['bob-beta'], [], {})).toEqual({
        ...{ papers: 2, edges: 2 },
      });
    });

    it('gives what an outline is made of: papers by key, names above names, each pair once', async () => {
      const { pictures, revision } = open();
      const all = await pictures.outlinedPapers('', 10);
      expect(keysOf(all)).toEqual([beam, medusa, hydra, older, undated]);
      expect(await pictures.outlinedPapers(beam, 2)).toEqual(all.slice(1, 3));
      expect(all[2]).toMatchObject({ strength: 2, publishedOn: '2024-02-07', hasAbstract: true });
      expect(all[4]?.publishedOn ?? null).toBeNull();
      expect(await pictures.broaderPairs('CONCEPT')).toContainEqual([
        ...['draft-head', 'speculative-decoding'],
      ]);
      expect(await pictures.broaderPairs('TOPIC')).toEqual([['speculation', 'decoding']]);
      const held = await pictures.nearHeld(revision, keysOf(all).map(aPaperKey));
      expect([...held.values()].flat()).toHaveLength(await pictures.countSimilar(revision));
    });

    it.each<PaperFilter>([
      {},
      { ids: [hydra, older] },
      { publishedOn: { from: '2024-01-15' } },
      { publishedOn: { to: '2024-01-15' } },
      { publishedOn: { isNull: true } },
      { publishedOn: { isNull: false }, hasAbstract: true },
      { not: { publishedOn: { from: '2024-01-15' } } },
      { not: { upvotes: { to: 3 } } },
      { or: [{ publishedOn: { isNull: true } }, { upvotes: { from: 1 } }] },
      { or: [] },
      { and: [{ hasLinks: false }, { authorCount: { from: 1 } }] },
      { not: { hasLinks: true } },
      { listedOn: { from: '2024-01-01' }, commentCount: { isNull: false } },
      { sources: ['hf-daily', 'arxiv'] },
      { not: { sources: ['arxiv'] } },
      { topics: { some: ['decoding'] } },
      { topics: { some: ['speculation', 'no-such'] } },
      { topics: { none: ['decoding'] } },
      { topics: { all: ['decoding', 'speculation'] } },
      { concepts: { some: ['speculative-decoding'] } },
      { concepts: { none: ['no-such'] }, not: { topics: { some: ['decoding'] } } },
      { organizations: { some: ['kyutai'] } },
      { authors: { none: ['bob-beta'] } },
      { concepts: { some: ['draft-head'] }, roles: ['INTRODUCES'] },
      { text: 'decoding' },
    ])('answers from an outline as the store does, where %j', async (where) => {
      const { pictures, revision } = open();
      const state = { revision, version: await pictures.version() };
      const outline = await readOutline(pictures, state, 10, () => true);
      if (!outline) throw new Error('There is no outline.');
      const outlined = outlinedPictures(pictures, outline);
      const keys = [undated, hydra, medusa, beam, older, aPaperKey('title:none')];
      const relations = ['MENTIONS', 'ABOUT', 'FROM', 'WROTE'] as const;
      const concepts = ['large-language-model', 'draft-head', 'no-such'];
      const answers = async (of: typeof pictures) => [
        await of.strongestPapers({ by: 'filter' }, where, 3),
        await of.strongestPapers({ by: 'topic', slug: decoding }, where, 3),
        [...(await of.papersAmong(keys, where))].sort(),
        [...(await of.paperSketches(keys))].sort(),
        [...(await of.edgesOfPapers(keys, relations))].sort(),
        [...(await of.edgesOfPapers(keys, ['ABOUT']))].sort(),
        await of.edgesOfPapers(keys, []),
        [...(await of.nearPapers(revision, keys))].sort(),
        await of.nearPapers(revision + 1, [hydra]),
        [...(await of.papersOfNames('CONCEPT', concepts, where, 2))].sort(),
        [...(await of.papersOfNames('TOPIC', ['decoding'], where, 1))].sort(),
        [...(await of.papersOfNames('AUTHOR', ['bob-beta'], where, 1))].sort(),
        await of.countPapers(where),
        await of.countEntities(where),
        await of.countSimilar(revision),
        await of.countPapersOfNames('CONCEPT', concepts, ['speculative-decoding'], where),
        await of.countPapersOfNames('ORGANIZATION', ['kyutai'], [], where),
        (await of.topicSets(where))
          .map(({ topics, papers }) => ({ topics: topics.toSorted(), papers }))
          .sort((a, b) => (a.topics.join() < b.topics.join() ? -1 : 1)),
      ];
      expect(await answers(outlined)).toEqual(await answers(pictures));
    });

    it('knows the version of the dataset', async () => {
      const { pictures, graph } = open();
      expect(await pictures.version()).toBe((await graph.dataset()).version);
    });

    it('keeps where a cluster lies and what it is tied to', async () => {
      const { reader, revision } = open();
      const [cluster] = (await reader.clustersById(revision, [aClusterId('beams')])).values();
      expect(cluster).toMatchObject({
        ...{ position: { x: 0.5, y: -2 }, ties: [{ to: 'heads', weight: 0.125 }] },
      });
      expect((await reader.clustersById(revision, [heads])).get(heads)).toMatchObject({
        ...{ position: null, ties: [] },
      });
    });
  });
}
