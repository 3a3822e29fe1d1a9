import { describe, expect, it, vi } from 'vitest';
import { ConceptSlug } from '../../../src/domain/concept.ts';
import { packEntityKey } from '../../../src/domain/entity.ts';
import { TopicSlug } from '../../../src/domain/topic.ts';
import { edgeId } from '../../../src/store/analysis-reader.ts';
import { aClusterId } from '../../build/analysis.ts';
import { beam, hydra, medusa, older, sharedAnalysedGraph, undated } from './analysed-graph.ts';
import type { OpenEngine } from './describe-store.ts';
import { firstRows } from './small-graph.ts';

const speculation = TopicSlug.parse('speculation');
const decoding = TopicSlug.parse('decoding');
const heads = aClusterId('heads');
const title = { field: 'title', start: 0, end: 20 };

export function describeAnalysisRead(openEngine: OpenEngine): void {
  describe('what analysis made', () => {
    const graph = sharedAnalysedGraph(openEngine);

    it('names the nearest papers from both ends, strongest first', async () => {
      const { reader, revision } = graph();
      const near = await reader.similarOf(revision, [hydra, medusa, undated], 30);
      expect(near.get(hydra)).toEqual([
        { key: medusa, score: 0.5 },
        { key: older, score: 0.25 },
      ]);
      expect(near.get(medusa)?.map(({ key }) => key)).toEqual([hydra, beam]);
      expect(near.has(undated)).toBe(false);
      expect((await reader.similarOf(revision, [hydra], 1)).get(hydra)).toHaveLength(1);
    });

    it('gives all papers under a filter where they are few', async () => {
      const { reader } = graph();
      const where = { publishedOn: { from: '2016-01-01' } };
      const few = await reader.fewUnder(where, 3);
      expect([...(few ?? [])].sort()).toEqual([beam, medusa, hydra]);
      expect(await reader.fewUnder(where, 2)).toBeNull();
      expect(await reader.fewUnder({ upvotes: { from: 1_000 } }, 2)).toEqual([]);
    });

    it('offers candidates under a filter, likely ones first', async () => {
      const { reader, revision } = graph();
      const seed = { id: 'hydra', concepts: ['draft-head'], similarTo: [hydra] };
      const other = { id: 'text', concepts: ['speculative-decoding'], similarTo: [] };
      const many = await reader.candidates(revision, [seed, other], { where: {}, limit: 4 });
      expect(many.get('hydra')?.slice(0, 1)).toEqual([medusa]);
      expect(new Set(many.get('hydra'))).toEqual(new Set([medusa, hydra, older, beam]));
      expect(many.get('text')).toEqual([medusa, older]);
      const where = { upvotes: { from: 1 } };
      const some = await reader.candidates(revision, [seed], { where, limit: 2 });
      expect(new Set(some.get('hydra'))).toEqual(new Set([older, hydra]));
    });

    it('reads facts in one statement for whoever knows what is broader', async () => {
      const { engine, reader } = graph();
      const broader = await reader.allBroader();
      expect(broader.get('draft-head')).toEqual([
        { slug: 'speculative-decoding', label: 'speculative decoding' },
      ]);
      const usual = await reader.factsOf([hydra, beam]);
      const reading = vi.spyOn(engine, 'read');
      expect(await reader.factsOf([hydra, beam], broader)).toEqual(usual);
      expect(reading).toHaveBeenCalledTimes(1);
      reading.mockRestore();
    });

    it('tells what relatedness needs to know of papers', async () => {
      const { reader } = graph();
      expect((await reader.factsOf([hydra])).get(hydra)).toEqual({
        key: hydra,
        text: {
          title: 'Hydra: draft heads',
          abstract: 'Draft heads for faster decoding of language models.',
        },
        concepts: [
          {
            ...{ slug: 'draft-head', label: 'draft head', weight: 0.9, spans: [title] },
            broader: [{ slug: 'speculative-decoding', label: 'speculative decoding' }],
          },
          {
            ...{ slug: 'large-language-model', label: 'large language model', weight: 0.2 },
            ...{ spans: [title], broader: [] },
          },
        ],
        topics: [{ slug: 'speculation', label: 'Speculation', weight: 0.9, spans: [title] }],
        organizations: [{ slug: 'kyutai', label: 'Kyutai', weight: 1, spans: [] }],
        authors: [],
        cites: [],
        isCited: false,
      });
      const bare = (await reader.factsOf([undated])).get(undated);
      expect(bare).toMatchObject({ concepts: [], topics: [], organizations: [] });
    });

    it('tells what is broader than concepts, however far up', async () => {
      const { reader } = graph();
      const slugs = ['draft-head', 'speculative-decoding', 'nowhere'].map((slug) =>
        ConceptSlug.parse(slug),
      );
      expect(await reader.broaderOf(slugs)).toEqual(
        new Map([
          ['draft-head', [{ slug: 'speculative-decoding', label: 'speculative decoding' }]],
        ]),
      );
      expect(await reader.broaderOf([])).toEqual(new Map());
    });

    it('knows clusters by level, by id and by what they lie in', async () => {
      const { reader, revision } = graph();
      const ids = (clusters: readonly { readonly id: string }[] = []) =>
        clusters.map(({ id }) => id);
      expect(ids(await reader.clusters(revision, 0))).toEqual(['heads', 'beams']);
      expect(ids(await reader.clusters(revision + 1, 0))).toEqual([]);
      expect(ids((await reader.childrenOf(revision, [heads])).get(heads))).toEqual([
        'hydras',
        'olders',
      ]);
      const beams = aClusterId('beams');
      expect((await reader.clustersById(revision, [beams])).get(beams)).toMatchObject({
        ...{ label: 'beams', parent: null, cohesion: 0.5 },
        bridges: [{ key: beam, to: 'heads', strength: 0.25 }],
        terms: [{ slug: 'draft-head', label: 'draft head', weight: 0.7, papers: 2 }],
      });
      expect(await reader.membershipOf(revision, [hydra, undated], 0)).toEqual(
        new Map([
          [hydra, { cluster: 'heads', level: 0, strength: 0.75, role: 'CORE', nextBest: 'beams' }],
        ]),
      );
    });

    it('pages the members of clusters, strongest first', async () => {
      const { reader, revision } = graph();
      const request = { where: {}, page: firstRows() };
      const first = (await reader.membersOf(revision, [heads], request)).get(heads);
      expect(first?.rows.map(({ row }) => row.paper.key)).toEqual([medusa, older]);
      expect(first?.rows[0]?.row.membership).toMatchObject({ cluster: 'heads', strength: 0.9 });
      const cursor = first?.rows.at(-1)?.cursor ?? null;
      const page = { ...firstRows(), cursor };
      const second = (await reader.membersOf(revision, [heads], { where: {}, page })).get(heads);
      expect(second?.rows.map(({ row }) => row.paper.key)).toEqual([hydra]);
      const where = { upvotes: { from: 5 } };
      expect(await reader.countMembers(revision, [heads], where)).toEqual(new Map([[heads, 2]]));
    });

    it('counts clusters under a filter, and papers in none', async () => {
      const { reader, revision } = graph();
      const all = await reader.clusterCounts(revision, 0, {});
      expect(all).toEqual({
        counts: new Map([
          ['heads', 3],
          ['beams', 1],
        ]),
        ...{ total: 5, unassigned: 1 },
      });
      const where = { publishedOn: { isNull: true } };
      expect(await reader.clusterCounts(revision, 0, where)).toEqual({
        counts: new Map([['heads', 1]]),
        ...{ total: 2, unassigned: 1 },
      });
    });

    it('ties clusters to topics', async () => {
      const { reader, revision } = graph();
      const topics = (await reader.topicsOfClusters(revision, [heads], 5)).get(heads);
      expect(
        topics?.map(({ topic, weight, paperCount }) => [topic.slug, weight, paperCount]),
      ).toEqual([
        ['speculation', 2 / 3, 2],
        ['decoding', 1 / 3, 1],
      ]);
      const clusters = await reader.clustersOfTopics(revision, 0, [decoding], 5);
      const { slices, total } = clusters.get(decoding) ?? { slices: [], total: 0 };
      expect(slices.map(({ cluster, count }) => [cluster.id, count])).toEqual([
        ['heads', 2],
        ['beams', 1],
      ]);
      expect(total).toBe(3);
    });

    it('filters papers by cluster', async () => {
      const { graph: papers, revision } = graph();
      const clusters = { revision, ids: ['olders', 'beams'] };
      expect(await papers.papers.count({ clusters })).toBe(2);
      expect(await papers.papers.count({ clusters, upvotes: { from: 2 } })).toBe(1);
      expect(await papers.papers.count({ not: { clusters } })).toBe(3);
      expect(await papers.papers.count({ clusters: { revision: 99, ids: ['olders'] } })).toBe(0);
    });

    it('lists the strongest edges of nodes for paths, whichever way they point', async () => {
      const { reader } = graph();
      const keys = [
        { kind: 'PAPER', key: hydra },
        { kind: 'CONCEPT', key: 'speculative-decoding' },
        { kind: 'CONCEPT', key: 'large-language-model' },
        { kind: 'AUTHOR', key: 'bob-beta' },
        { kind: 'PAPER', key: 'title:nobody' },
      ] as const;
      const found = await reader.neighboursOf(keys, 3);
      expect(found.get(`PAPER:${hydra}`)).toEqual({
        ...{ degree: 6, hub: false, cut: true },
        neighbours: [
          {
            key: 'CONCEPT:draft-head',
            relation: 'MENTIONS',
            weight: 0.9,
            leastDegree: 2,
            hub: false,
          },
          { key: 'TOPIC:speculation', relation: 'ABOUT', weight: 0.9, leastDegree: 2, hub: false },
          { key: 'AUTHOR:ann-alpha', relation: 'WROTE', weight: 0.6, leastDegree: 1, hub: false },
        ],
      });
      expect(found.get('CONCEPT:speculative-decoding')).toEqual({
        ...{ degree: 3, hub: false, cut: false },
        neighbours: [
          { key: `PAPER:${medusa}`, relation: 'MENTIONS', weight: 0.8, leastDegree: 2, hub: false },
          {
            key: 'CONCEPT:draft-head',
            relation: 'BROADER',
            weight: 0.5,
            leastDegree: 2,
            hub: false,
          },
          { key: `PAPER:${older}`, relation: 'MENTIONS', weight: 0.4, leastDegree: 1, hub: false },
        ],
      });
      expect(found.get('CONCEPT:large-language-model')?.hub).toBe(true);
      expect(found.get('AUTHOR:bob-beta')?.neighbours).toHaveLength(2);
      expect(found.size).toBe(4);
    });

    it('shows where the text says that an edge is there', async () => {
      const { reader } = graph();
      const paper = packEntityKey({ kind: 'PAPER', key: hydra });
      const mention = { from: 'CONCEPT:draft-head', to: paper, relation: 'MENTIONS' } as const;
      const topic = { from: paper, to: 'TOPIC:speculation', relation: 'ABOUT' } as const;
      const author = { from: 'AUTHOR:ann-alpha', to: paper, relation: 'WROTE' } as const;
      const missing = { from: paper, to: 'CONCEPT:nothing', relation: 'MENTIONS' } as const;
      const found = await reader.evidenceOf([mention, topic, author, missing]);
      expect(found.get(edgeId(mention))).toEqual({ paper: hydra, spans: [title] });
      expect(found.get(edgeId(topic))).toEqual({ paper: hydra, spans: [title] });
      expect(found.get(edgeId(author))).toEqual({ paper: hydra, spans: [] });
      expect(found.has(edgeId(missing))).toBe(false);
    });

    it('counts what topics and concepts have in common', async () => {
      const { reader } = graph();
      expect((await reader.topicOverlaps([speculation, decoding], 5)).get(speculation)).toEqual([]);
      const draftHead = ConceptSlug.parse('draft-head');
      const beside = (await reader.coOccurring([draftHead], 1, 5)).get(draftHead);
      expect(beside?.map(({ concept, ...counts }) => [concept.slug, counts])).toEqual([
        ['large-language-model', { paperCount: 1, askedCount: 2, otherCount: 1, total: 5 }],
        ['speculative-decoding', { paperCount: 1, askedCount: 2, otherCount: 2, total: 5 }],
      ]);
      expect((await reader.coOccurring([draftHead], 2, 5)).size).toBe(0);
    });
  });
}
