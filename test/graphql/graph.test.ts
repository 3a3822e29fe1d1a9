import { afterEach, expect, it, vi } from 'vitest';
import { ask, serve } from './ask.ts';
import { askGraph, drawn, type ShownGraph } from './ask-graph.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);
const [hydra, medusaLike] = [idOf('Hydra'), idOf('Scaling Laws')];
const speculative = 'CONCEPT:speculative-decoding';
const clusters = await drawn(server, 'scope: { all: true }, show: CLUSTERS');
const cluster = clusters.nodes[0]?.node.id ?? '';

const scopes = {
  all: '{ all: true }',
  around: `{ around: { ids: ["${hydra}"] } }`,
  topic: '{ topic: "TOPIC:decoding" }',
  cluster: `{ cluster: "${cluster}" }`,
  papers: `{ papers: ["${hydra}", "${medusaLike}"] }`,
  search: '{ search: "speculative decoding" }',
  path: `{ path: { from: "${hydra}", to: "CONCEPT:code-generation" } }`,
};
const relations: Readonly<Record<string, readonly string[]>> = {
  ENTITIES: ['MENTIONS', 'ABOUT', 'BROADER', 'FROM', 'WROTE', 'SIMILAR'],
  PAPERS: ['SIMILAR'],
  CONCEPTS: ['CO_OCCURS'],
  TOPICS: ['OVERLAPS'],
  CLUSTERS: ['CLUSTER_TIE'],
};
const kinds: Readonly<Record<string, readonly string[]>> = {
  ENTITIES: ['PAPER', 'TOPIC', 'CONCEPT', 'ORGANIZATION', 'AUTHOR'],
  PAPERS: ['PAPER'],
  CONCEPTS: ['CONCEPT'],
  TOPICS: ['TOPIC'],
  CLUSTERS: ['CLUSTER'],
};
const combinations = Object.keys(scopes).flatMap((scope) =>
  Object.keys(kinds).map((show) => [scope, show] as const),
);
const places = new Map<string, string>();

afterEach(() => {
  vi.restoreAllMocks();
});

it.each(combinations)(
  'draws %s as %s: only what it may, each in its own place',
  async (by, show) => {
    const scope = scopes[by as keyof typeof scopes];
    const graph = await drawn(server, `scope: ${scope}, show: ${show}`);

    const keys = graph.nodes.map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set([...keys, ...graph.edges.map(({ key }) => key)]).size).toBe(
      keys.length + graph.edges.length,
    );
    for (const { source, target, relation, weight } of graph.edges) {
      expect(keys).toContain(source);
      expect(keys).toContain(target);
      expect(relations[show]).toContain(relation);
      expect(weight).toBeGreaterThan(0);
      expect(weight).toBeLessThanOrEqual(1);
    }
    for (const { kind, size, hiddenNeighbors } of graph.nodes) {
      expect(kinds[show]).toContain(kind);
      expect(size).toBeGreaterThanOrEqual(3);
      expect(size).toBeLessThanOrEqual(20);
      expect(hiddenNeighbors).toBeGreaterThanOrEqual(0);
    }
    const { bounds } = graph;
    expect([bounds.shownNodes, bounds.shownEdges]).toEqual([keys.length, graph.edges.length]);
    expect(bounds.totalNodes).toBeGreaterThanOrEqual(bounds.shownNodes);
    expect(bounds.totalEdges).toBeGreaterThanOrEqual(bounds.shownEdges);
    for (const { key, x, y, cluster: home } of graph.nodes) {
      const place = JSON.stringify([x, y, home]);
      expect(places.get(key) ?? place).toBe(place);
      places.set(key, place);
    }
    expect(await drawn(server, `scope: ${scope}, show: ${show}`)).toEqual(graph);
  },
);

it('has edges in the direction in which the graph holds them', async () => {
  const { edges } = await drawn(
    server,
    `scope: { around: { ids: ["${hydra}", "CONCEPT:draft-model"], depth: 2 } }, limits: { nodes: 500, edges: 5000 }`,
  );
  const ends = (relation: string) =>
    new Set(
      edges
        .filter((edge) => edge.relation === relation)
        .map(({ source, target }) => `${source.split(':')[0]} ${target.split(':')[0]}`),
    );
  expect([...ends('MENTIONS')]).toEqual(['PAPER CONCEPT']);
  expect([...ends('ABOUT')]).toEqual(['PAPER TOPIC']);
  expect([...ends('BROADER')]).toEqual(['CONCEPT CONCEPT']);
  expect(edges.filter(({ relation }) => relation === 'BROADER')).toContainEqual(
    expect.objectContaining({
      ...{ source: 'CONCEPT:draft-model', target: 'CONCEPT:speculative-decoding' },
      directed: true,
    }),
  );
  expect(edges.every(({ directed }) => directed)).toBe(true);
  const similar = await drawn(server, `scope: { all: true }, show: PAPERS`);
  expect(similar.edges.some(({ directed }) => directed)).toBe(false);
});

it('follows and draws only the kinds of edge that are asked for, only so many hops', async () => {
  const around = (depth: number, kindsOfEdge: string) =>
    drawn(
      server,
      `scope: { around: { ids: ["${speculative}"], depth: ${depth}, relations: [${kindsOfEdge}] } }`,
    );
  const near = await around(1, 'MENTIONS');
  expect(near.nodes.map(({ kind }) => kind)).toEqual([
    'CONCEPT',
    ...Array.from({ length: 6 }, () => 'PAPER'),
  ]);
  expect(near.edges).toHaveLength(6);
  expect(near.bounds).toMatchObject({ totalNodes: 7, totalEdges: 6, totalsExact: true });
  expect(near.bounds.cutBy).toEqual(['DEPTH']);
  const further = await around(2, 'MENTIONS');
  expect(new Set(further.edges.map(({ relation }) => relation))).toEqual(new Set(['MENTIONS']));
  expect(further.nodes.length).toBeGreaterThan(near.nodes.length);
  const up = await around(1, 'BROADER');
  expect(up.nodes.every(({ kind }) => kind === 'CONCEPT')).toBe(true);
  const mixed = await drawn(
    server,
    `scope: { around: { ids: ["${hydra}"], relations: [ABOUT, SIMILAR] } }`,
  );
  expect(new Set(mixed.nodes.map(({ kind }) => kind))).toEqual(new Set(['PAPER', 'TOPIC']));
});

it('shows the strongest, says of how much, and counts what stays hidden', async () => {
  const part = await drawn(
    server,
    'scope: { all: true }, show: PAPERS, limits: { nodes: 5, edges: 4 }',
  );
  const all = await drawn(
    server,
    'scope: { all: true }, show: PAPERS, limits: { nodes: 100, edges: 9000 }',
  );
  const key = ({ nodes }: ShownGraph) => nodes.map((node) => node.key);
  expect(key(part)).toEqual(key(all).slice(0, 5));
  expect(part.bounds).toEqual({
    ...{ shownNodes: 5, totalNodes: 33, shownEdges: 4, totalEdges: all.edges.length },
    ...{ totalsExact: true, cutBy: ['NODE_LIMIT', 'EDGE_LIMIT'] },
  });
  const others = (name: string) =>
    all.edges
      .filter(({ source, target }) => source === name || target === name)
      .map(({ source, target }) => (source === name ? target : source));
  for (const { key: name, hiddenNeighbors } of part.nodes) {
    const hidden = others(name).filter((other) => !key(part).includes(other));
    expect(hiddenNeighbors).toBe(hidden.length);
  }
  const strongest = all.edges
    .filter(({ source, target }) => key(part).includes(source) && key(part).includes(target))
    .slice(0, 4);
  expect(part.edges).toEqual(strongest);
});

it.each([
  ['scope: { all: true }'],
  ['scope: { topic: "TOPIC:decoding" }'],
  [`scope: { around: { ids: ["${hydra}"] } }`],
  [`scope: { around: { ids: ["${speculative}"] } }`],
  [`scope: { around: { ids: ["${speculative}", "CONCEPT:benchmark"], relations: [MENTIONS] } }`],
  ['scope: { all: true }, show: CONCEPTS'],
  ['scope: { all: true }, show: TOPICS'],
  ['scope: { all: true }, where: { topics: { some: ["encoders"] } }'],
])('counts of %s what a drawing without limits shows', async (args) => {
  const part = await drawn(server, `${args}, limits: { nodes: 3, edges: 2 }`);
  const all = await drawn(server, `${args}, limits: { nodes: 2000, edges: 10000 }`);
  expect(all.bounds.cutBy.filter((cut) => cut !== 'DEPTH')).toEqual([]);
  expect(part.bounds).toMatchObject({
    ...{ totalsExact: true, totalNodes: all.nodes.length, totalEdges: all.edges.length },
  });
});

it('draws papers under a filter only', async () => {
  const where = 'where: { publishedOn: { from: "2025-01-01" } }';
  const all = await reader.papers.count({ publishedOn: { from: '2025-01-01' } });
  const papers = await drawn(server, `scope: { all: true }, show: PAPERS, ${where}`);
  expect(papers.nodes).toHaveLength(all);
  const counted = await drawn(server, `scope: { all: true }, show: CLUSTERS, ${where}`);
  expect(counted.nodes.length).toBeLessThanOrEqual(clusters.nodes.length);
  const around = await drawn(
    server,
    `scope: { around: { ids: ["${speculative}"], relations: [MENTIONS] } }, ${where}`,
  );
  expect(around.nodes.length).toBeGreaterThan(1);
  expect(around.nodes.length).toBeLessThan(7);
});

it.each([
  ['scope: { all: false }', 'BAD_USER_INPUT'],
  ['scope: {}', 'BAD_USER_INPUT'],
  ['scope: { all: true, search: "x" }', 'BAD_USER_INPUT'],
  ['scope: { topic: "TOPIC:no-such" }', 'NOT_FOUND'],
  [`scope: { topic: "${hydra}" }`, 'NOT_FOUND'],
  ['scope: { cluster: "nonsense" }', 'NOT_FOUND'],
  [`scope: { papers: ["${speculative}"] }`, 'NOT_FOUND'],
  ['scope: { papers: [] }', 'BAD_USER_INPUT'],
  ['scope: { around: { ids: [] } }', 'BAD_USER_INPUT'],
  ['scope: { around: { ids: ["nonsense"] } }', 'NOT_FOUND'],
  [`scope: { around: { ids: ["${hydra}"], depth: 9 } }`, 'BAD_USER_INPUT'],
  [`scope: { around: { ids: ["${hydra}"], depth: 0 } }`, 'BAD_USER_INPUT'],
  [`scope: { around: { ids: ["${hydra}"], relations: [] } }`, 'BAD_USER_INPUT'],
  [`scope: { around: { ids: ["${hydra}"], relations: [CO_OCCURS] } }`, 'BAD_USER_INPUT'],
  [`scope: { path: { from: "${hydra}", to: "${hydra}" } }`, 'BAD_USER_INPUT'],
  [`scope: { path: { from: "${hydra}", to: "${cluster}" } }`, 'NOT_FOUND'],
  ['scope: { all: true }, limits: { nodes: 0 }', 'BAD_USER_INPUT'],
  ['scope: { all: true }, limits: { nodes: 2001 }', 'BAD_USER_INPUT'],
  ['scope: { all: true }, limits: { edges: 10001 }', 'BAD_USER_INPUT'],
  ['scope: { all: true }, show: CLUSTERS, level: 9', 'BAD_USER_INPUT'],
  [`scope: { search: "${'x'.repeat(257)}" }`, 'BAD_USER_INPUT'],
])('refuses %s in plain words', async (args, code) => {
  const { errors } = await askGraph(server, args);
  expect(errors?.[0]?.extensions.code).toBe(
    code === 'BAD_USER_INPUT' && /^scope: \{( all: true, search: "x" )?\}$/.test(args)
      ? 'GRAPHQL_VALIDATION_FAILED'
      : code,
  );
  expect(errors?.[0]?.message).not.toMatch(/undefined|null|\.ts/);
});

it.each([
  ['scope: { all: true }'],
  ['scope: { all: true }, show: PAPERS'],
  ['scope: { all: true }, show: CONCEPTS'],
  [`scope: { around: { ids: ["${speculative}"] } }`],
])('reads no more often for many nodes of %s than for few', async (args) => {
  const few = countReads(reader);
  await drawn(server, `${args}, limits: { nodes: 4 }`);
  const readForFew = few();
  vi.restoreAllMocks();
  const many = countReads(reader);
  await drawn(server, `${args}, limits: { nodes: 2000, edges: 10000 }`);
  const readForMany = many();
  const sum = (reads: Record<string, number>) => Object.values(reads).reduce((a, b) => a + b, 0);
  expect(sum(readForMany)).toBeLessThanOrEqual(sum(readForFew) + 2);
  expect(Object.values(readForMany).every((count) => count <= 8)).toBe(true);
});

it('counts the limits of a drawing as what a query costs', async () => {
  const related = (nodes: number) =>
    `{ graph(scope: { all: true }, limits: { nodes: ${nodes}, edges: 0 }) {
      nodes { node { ... on Paper { related(first: 100) { nodes { slug } } } } } } }`;
  const { errors } = await ask(server, related(600));
  expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
  expect(errors?.[0]?.message).toContain('"limits" of "graph" (600 now)');
  expect((await ask(server, related(5))).errors).toBeUndefined();
});

it('gives the same drawing as JSON and as text', async () => {
  const { data, errors } = await ask(
    server,
    `{ graph(scope: { topic: "TOPIC:genomics" }) { nodes { key }
      cytoscape: json(format: CYTOSCAPE) graphology: json(format: GRAPHOLOGY)
      nodeLink: json(format: NODE_LINK) nvl: json(format: NVL)
      gexf: text(format: GEXF) graphml: text(format: GRAPHML) } }`,
  );
  expect(errors).toBeUndefined();
  const graph = data?.['graph'] as Record<string, unknown> & { nodes: { key: string }[] };
  const { elements } = graph['cytoscape'] as { elements: { nodes: { data: { id: string } }[] } };
  expect(elements.nodes.map((node) => node.data.id)).toEqual(graph.nodes.map(({ key }) => key));
  expect(graph['gexf']).toMatch(/^<\?xml/);
  expect(graph['graphml']).toMatch(/<graphml/);
});
