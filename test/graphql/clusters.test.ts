import { afterEach, describe, expect, it, vi } from 'vitest';
import { analyseGraph } from '../build/analyse.ts';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { engine, reader, idOf } = await openSeed();
const server = serve(reader);

afterEach(() => {
  vi.restoreAllMocks();
});

type Slice = { count: number; share: number; cluster: { id: string; label: string; size: number } };
type Clustering = {
  clusters: Slice[];
  unassignedCount: number;
  level: number;
  levels: number;
  modularity: number;
  stability: number;
  algorithm: string;
  parameters: Record<string, number>;
  revision: number;
};

async function clusters(args = ''): Promise<Clustering> {
  const text = `{ clusters${args} { level levels modularity stability algorithm parameters revision
    unassignedCount clusters { count share cluster { id label size } } } }`;
  return (await askFor<{ clusters: Clustering }>(server, text)).clusters;
}

describe('clusters', () => {
  it('hold every paper but those that are near nobody, and say how they were found', async () => {
    const found = await clusters();
    const counted = found.clusters.reduce((sum, { count }) => sum + count, 0);

    expect(counted + found.unassignedCount).toBe(33);
    for (const { count, share, cluster } of found.clusters) {
      expect([count, share]).toEqual([cluster.size, count / 33]);
    }
    expect(found).toMatchObject({
      level: 0,
      levels: 2,
      revision: 1,
      parameters: { resolution: 1 },
    });
    expect(found.algorithm).toMatch(/Leiden/);
    expect(found.modularity).toBeGreaterThan(0.2);
    expect(found.stability).toBeGreaterThan(0.3);
  });

  it('stay the same under a filter, which only counts', async () => {
    const all = await clusters();
    const decoding = await clusters('(where: { topics: { some: ["decoding"] } })');
    const { papers } = await askFor<{ papers: { totalCount: number } }>(
      server,
      '{ papers(where: { topics: { some: ["decoding"] } }) { totalCount } }',
    );

    const ids = ({ clusters: slices }: Clustering) =>
      slices.map(({ cluster }) => cluster.id).sort();
    expect(ids(decoding)).toEqual(ids(all));
    const counted = decoding.clusters.reduce((sum, { count }) => sum + count, 0);
    expect(counted + decoding.unassignedCount).toBe(papers.totalCount);
    expect(decoding.clusters[0]?.cluster.label).toMatch(/speculative decoding/);
  });

  it('have levels, and no more of them than there are', async () => {
    const { clusters: finer, level } = await clusters('(level: 1)');
    const answer = await ask(server, '{ clusters(level: 2) { level } }');

    expect(level).toBe(1);
    expect(finer.length).toBeGreaterThan((await clusters()).clusters.length);
    expect(answer.errors?.[0]).toMatchObject({
      message: '"level" is from 0 to 1, not 2.',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('lie in each other', async () => {
    type Part = { id: string; size: number; parent: { id: string } | null; children: Part[] };
    const { clusters: found } = await askFor<{ clusters: { clusters: { cluster: Part }[] } }>(
      server,
      `{ clusters { clusters { cluster { id size parent { id } children { id size parent { id } } } } } }`,
    );

    for (const { cluster } of found.clusters) {
      expect(cluster.parent).toBeNull();
      expect(cluster.children.map(({ parent }) => parent?.id)).toEqual(
        cluster.children.map(() => cluster.id),
      );
      const inside = cluster.children.reduce((sum, { size }) => sum + size, 0);
      expect(inside).toBeLessThanOrEqual(cluster.size);
    }
  });

  it('lead nowhere under an id that is unknown or retired', async () => {
    const answer = await ask(
      server,
      `{ a: cluster(by: { id: "x" }) { id } b: cluster(by: { id: "${idOf('Hydra')}" }) { id }
         c: cluster(by: { id: "Q2x1c3RlcjpnaG9zdA==" }) { id } d: node(id: "Q2x1c3RlcjpnaG9zdA==") { id } }`,
    );

    expect(answer).toEqual({ data: { a: null, b: null, c: null, d: null } });
  });
});

describe('a cluster', () => {
  const one = `id label level size cohesion sentence
    terms(first: 3) { weight paperCount concept { label } } topics(first: 1) { weight paperCount topic { slug } }
    bridges(first: 2) { strength paper { id } to { id } }
    members(first: 4) { totalCount edges { strength role nextBest { id } node { id title } } }`;

  it('says what it is about, who is in it, and who ties it to others', async () => {
    const [largest] = (await clusters()).clusters;
    const { node } = await askFor<{ node: Record<string, unknown> }>(
      server,
      `{ node(id: "${largest?.cluster.id}") { ... on Cluster { ${one} } } }`,
    );

    expect(node).toMatchObject({
      level: 0,
      label: expect.stringMatching(/speculative decoding/),
      sentence: expect.stringMatching(
        /^\d+ papers that speak of .*; \d+ of them are about Decoding\.$/,
      ),
      topics: [{ topic: { slug: 'decoding' } }],
    });
    const { members } = node as { members: { totalCount: number; edges: { strength: number }[] } };
    expect(members.totalCount).toBe(largest?.count);
    expect(members.edges.map(({ strength }) => strength)).toEqual(
      members.edges.map(({ strength }) => strength).toSorted((a, b) => b - a),
    );
  });

  it('is found from its papers, and filters them', async () => {
    const { node } = await askFor<{ node: { cluster: { role: string; cluster: { id: string } } } }>(
      server,
      `{ node(id: "${idOf('Hydra')}") { ... on Paper { cluster { role strength cluster { id } } } } }`,
    );
    const id = node.cluster.cluster.id;
    const { papers, related } = await askFor<Record<string, { totalCount: number }>>(
      server,
      `{ papers(where: { clusters: ["${id}"] }) { totalCount }
         related(to: ["${idOf('DUSt3R')}"], where: { clusters: ["${id}"] }) { totalCount } }`,
    );

    expect(node.cluster.role).toBe('CORE');
    const slice = (await clusters()).clusters.find(({ cluster }) => cluster.id === id);
    expect(papers?.totalCount).toBe(slice?.count);
    expect(related?.totalCount).toBeLessThanOrEqual(slice?.count ?? 0);
    expect(related?.totalCount).toBeGreaterThan(0);
  });

  it('is a facet whose key is what the filter takes', async () => {
    type Bucket = { key: string; label: string; count: number; entity: { id: string } };
    const { facets, timeline } = await askFor<{
      facets: { buckets: Bucket[]; other: number; missing: number }[];
      timeline: { buckets: { by: Bucket[] }[] };
    }>(
      server,
      `{ facets(by: [CLUSTER], first: 2) { other missing buckets { key label count entity { id } } }
         timeline(by: CLUSTER) { buckets { by { key label count } } } }`,
    );
    const found = await clusters();

    expect(facets[0]?.buckets.map(({ key, count }) => [key, count])).toEqual(
      found.clusters.slice(0, 2).map(({ cluster, count }) => [cluster.id, count]),
    );
    expect(facets[0]?.buckets.map(({ entity }) => entity.id)).toEqual(
      facets[0]?.buckets.map(({ key }) => key),
    );
    expect(facets[0]?.missing).toBe(found.unassignedCount);
    const ids = found.clusters.map(({ cluster }) => cluster.id);
    expect(ids).toEqual(
      expect.arrayContaining(timeline.buckets.flatMap(({ by }) => by.map(({ key }) => key))),
    );
  });

  it('is read with all that it has as often for all as for two', async () => {
    const all = (first: number) =>
      `{ clusters(first: ${first}) { clusters { cluster { ${one} parent { id } children { id sentence } } } } }`;
    const few = countReads(reader);
    await askFor(server, all(2));
    const readForTwo = few();
    vi.restoreAllMocks();
    const many = countReads(reader);
    await askFor(server, all(50));

    expect(many()).toEqual(readForTwo);
  });
});

describe('topics and concepts', () => {
  it('say what they overlap with, where their papers lie, and what stands beside them', async () => {
    const { topic, concept } = await askFor<{
      topic: { overlaps: { paperCount: number }[]; clusters: Slice[] };
      concept: { coOccurring: { npmi: number; paperCount: number; concept: { slug: string } }[] };
    }>(
      server,
      `{ topic(by: { slug: "encoders" }) { overlaps { paperCount topic { slug } }
           clusters { count share cluster { id label size } } }
         concept(by: { name: "speculative decoding" }) {
           coOccurring(minPapers: 3) { npmi paperCount concept { slug } } } }`,
    );

    expect(topic.overlaps.length).toBeGreaterThan(0);
    for (const { share } of topic.clusters) expect(share).toBeGreaterThan(0);
    expect(topic.clusters.reduce((sum, { share }) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(concept.coOccurring.map(({ concept: { slug } }) => slug)).toContain('draft-model');
    for (const { npmi, paperCount } of concept.coOccurring) {
      expect(paperCount).toBeGreaterThanOrEqual(3);
      expect(Math.abs(npmi)).toBeLessThanOrEqual(1);
    }
  });

  it('are read at once for many', async () => {
    const reads = countReads(reader);
    await askFor(
      server,
      `{ topics { nodes { overlaps { paperCount topic { slug } } clusters { count } } }
         concepts(first: 20) { nodes { coOccurring { npmi concept { slug } } } } }`,
    );

    expect(reads()).toMatchObject({
      'analysis.topicOverlaps': 1,
      'analysis.clustersOfTopics': 1,
      'analysis.coOccurring': 1,
    });
  });
});

describe('the next analysis', () => {
  it('is what later requests see, whole, and cursors of the one before are refused', async () => {
    const related = (after: string) =>
      `{ related(to: ["${idOf('Hydra')}"], first: 3${after}) { pageInfo { endCursor } } }`;
    const first = await askFor<{ related: { pageInfo: { endCursor: string } } }>(
      server,
      related(''),
    );
    const { endCursor } = first.related.pageInfo;

    const revision = await analyseGraph(engine);
    const answer = await ask(server, related(`, after: "${endCursor}"`));

    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_CURSOR']);
    expect((await clusters()).revision).toBe(revision);
  });
});
