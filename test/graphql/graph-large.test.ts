import { expect, it } from 'vitest';
import { readGzipped } from '../../src/cli/read-gzipped.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { analyseGraph } from '../build/analyse.ts';
import { aFoundConcept } from '../build/annotation.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { asStatement } from '../store/contract/statement.ts';
import { openEmptyEmbeddedEngine } from '../store/embedded-folder.ts';
import { ask, serve } from './ask.ts';
import { drawn } from './ask-graph.ts';
import { openGraph } from './open-graph.ts';
import { openSeed } from './open-seed.ts';

it('draws around a hub with 10,000 neighbours inside its bounds', async () => {
  const engine = await openEmptyEmbeddedEngine();
  const rows = Array.from({ length: 10_000 }, (_, at) => ({
    ...{ key: `title:${at}`, slug: `paper-${at}`, title: `Paper ${at}`, weight: (at + 1) / 10_000 },
  }));
  await engine.write([
    asStatement(
      "CREATE (:Concept {slug: 'hub', label: 'hub', origin: 'CURATED', paperCount: 10000})",
    ),
    asStatement(
      `UNWIND $rows AS row MATCH (c:Concept {slug: 'hub'})
       CREATE (p:Paper {key: row.key, slug: row.slug, title: row.title, conceptCount: 1})
       CREATE (p)-[:MENTIONS {weight: row.weight, roles: ['USES'], count: 1}]->(c)`,
      { rows },
    ),
  ]);
  const server = serve(graphReader(engine));
  const scope = (depth: number) =>
    `scope: { around: { ids: ["CONCEPT:hub"], depth: ${depth} } }, limits: { nodes: 50, edges: 30 }`;

  const near = await drawn(server, scope(1));
  expect(near.nodes).toHaveLength(50);
  expect(near.nodes[1]?.label).toBe('Paper 9999');
  expect(near.nodes[0]?.hiddenNeighbors).toBe(10_000 - 49);
  expect(near.bounds).toEqual({
    ...{ shownNodes: 50, totalNodes: 10_001, shownEdges: 30, totalEdges: 10_000 },
    ...{ totalsExact: true, cutBy: ['NODE_LIMIT', 'EDGE_LIMIT'] },
  });
  const further = await drawn(server, scope(3));
  expect(further.nodes).toEqual(near.nodes);
  expect(further.bounds).toMatchObject({ totalsExact: false });
});

it('draws before anything was analysed, without places; clusters say why they cannot', async () => {
  const server = serve(await openGraph({ analysed: false }));
  const graph = await drawn(server, 'scope: { all: true }');
  expect(graph.revision).toBe(0);
  expect(graph.nodes.length).toBe(45);
  expect(graph.nodes.every(({ x, y, cluster }) => x === null && y === null && !cluster)).toBe(true);
  const { errors } = await ask(
    server,
    '{ graph(scope: { all: true }, show: CLUSTERS) { revision } }',
  );
  expect(errors?.[0]?.extensions.code).toBe('STORE_UNAVAILABLE');
  const papers = await drawn(server, 'scope: { all: true }, show: PAPERS');
  expect([papers.nodes.length, papers.edges.length]).toEqual([30, 0]);
});

it('draws a paper that came after the analysis near its relatives, and moves nobody', async () => {
  const { engine, reader } = await openSeed();
  const server = serve(reader);
  const args = 'scope: { all: true }, show: PAPERS, limits: { nodes: 100, edges: 5000 }';
  const before = await drawn(server, args);
  const title = 'Draft heads for speculative decoding with a draft model';
  const write = aPaperWrite({
    paper: { key: 'arxiv:2601.00001', slug: 'newcomer', title, abstract: null },
    concepts: ['speculative-decoding', 'draft-model'].map((slug) =>
      aFoundConcept({ slug, origin: 'CURATED', spans: [{ field: 'title', start: 0, end: 5 }] }),
    ),
  });
  await graphWriter(engine).apply(aChangeOf([write]));

  const after = await drawn(server, args);

  const places = (graph: typeof before) =>
    new Map(graph.nodes.map(({ key, x, y, cluster }) => [key, { x, y, cluster }]));
  const placed = places(after);
  for (const [key, place] of places(before)) expect(placed.get(key)).toEqual(place);
  const own = placed.get('PAPER:arxiv:2601.00001');
  const hydra = after.nodes.find(({ label }) => label.startsWith('Hydra'));
  const distance = (a: { x: number | null; y: number | null } | undefined) =>
    Math.hypot((a?.x ?? 0) - (hydra?.x ?? 0), (a?.y ?? 0) - (hydra?.y ?? 0));
  const others = before.nodes.map((node) => distance(node)).sort((a, b) => a - b);
  expect(distance(own)).toBeLessThan(others[Math.floor(others.length / 2)] ?? 0);
  expect(own?.cluster).toBe(hydra?.cluster);
  expect(after.edges.some(({ key }) => key.includes('arxiv:2601.00001'))).toBe(true);
  expect(await drawn(server, args)).toEqual(after);
});

it('draws the same when the same papers are analysed again', async () => {
  const { engine, reader } = await openSeed();
  const server = serve(reader);
  const before = await drawn(server, 'scope: { all: true }, show: CLUSTERS');
  const revision = await analyseGraph(engine, await readGzipped('seeds/background.gz'));
  const after = await drawn(server, 'scope: { all: true }, show: CLUSTERS');
  expect(after.revision).toBe(revision);
  expect(after.nodes).toEqual(before.nodes);
});
