import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { ask, serve } from './ask.ts';
import { drawn } from './ask-graph.ts';
import { openSeed } from './open-seed.ts';
import { get, readRefusal } from './send.ts';

const { engine, reader, idOf } = await openSeed();
const server = serve(reader);

it.each([
  ['/graph.gexf', 'application/gexf+xml', '<?xml'],
  ['/graph.graphml', 'application/graphml+xml', '<?xml'],
  ['/graph.svg', 'image/svg+xml', '<svg'],
  ['/graph.cytoscape.json', 'application/json', '{'],
  ['/graph.graphology.json', 'application/json', '{'],
  ['/graph.node-link.json', 'application/json', '{'],
  ['/graph.nvl.json', 'application/json', '{'],
])('gives %s as %s, to pages from anywhere', async (path, type, begin) => {
  const response = await get(server, `${path}?topic=decoding`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'");
  expect((await response.text()).slice(0, begin.length)).toBe(begin);
});

const hydra = idOf('Hydra');
it.each([
  ['', 'scope: { all: true }'],
  [
    '?show=papers&nodes=7&edges=9',
    'scope: { all: true }, show: PAPERS, limits: { nodes: 7, edges: 9 }',
  ],
  ['?topic=decoding&show=concepts', 'scope: { topic: "TOPIC:decoding" }, show: CONCEPTS'],
  [
    `?around=${encodeURIComponent(hydra)},CONCEPT:benchmark&depth=2&relations=mentions`,
    `scope: { around: { ids: ["${hydra}", "CONCEPT:benchmark"], depth: 2, relations: [MENTIONS] } }`,
  ],
  [`?papers=${encodeURIComponent(hydra)}`, `scope: { papers: ["${hydra}"] }`],
  ['?search=speculative%20decoding', 'scope: { search: "speculative decoding" }'],
  [
    '?from=CONCEPT:draft-model&to=TOPIC:genomics',
    'scope: { path: { from: "CONCEPT:draft-model", to: "TOPIC:genomics" } }',
  ],
  [
    '?show=clusters&level=1&topics=decoding,encoders&since=2024-01-01',
    'scope: { all: true }, show: CLUSTERS, level: 1, where: { topics: { some: ["decoding", "encoders"] }, publishedOn: { from: "2024-01-01" } }',
  ],
])('draws %s as the API draws the same question', async (query, args) => {
  const response = await get(server, `/graph.node-link.json${query}`);
  const file = (await response.json()) as {
    nodes: { id: string; x: number; cluster: string; nodeId: string }[];
    links: { key: string }[];
    graph: unknown;
  };
  const graph = await drawn(server, args);
  expect(file.nodes.map(({ id, x, cluster, nodeId }) => [id, x, cluster, nodeId])).toEqual(
    graph.nodes.map(({ key, x, cluster, node }) => [key, x, cluster, node.id]),
  );
  expect(file.links.map(({ key }) => key)).toEqual(graph.edges.map(({ key }) => key));
  expect(file.graph).toEqual({ revision: graph.revision, ...graph.bounds });
});

it('is packed for who can unpack it', async () => {
  const plain = await (await get(server, '/graph.gexf')).text();
  const packed = await get(server, '/graph.gexf', { 'accept-encoding': 'br, gzip' });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('vary')).toBe('accept-encoding');
  expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(plain);
});

it('need not be sent again as long as nothing changed', async () => {
  const first = await get(server, '/graph.gexf?topic=decoding&nodes=9');
  const etag = first.headers.get('etag') ?? '';
  expect(etag).toMatch(/^W\/".+"$/);
  const again = (headers: Record<string, string>, query = '?nodes=9&topic=decoding') =>
    get(server, `/graph.gexf${query}`, headers);
  const same = await again({ 'if-none-match': `"other", ${etag}` });
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag]);
  expect(same.headers.get('access-control-allow-origin')).toBe('*');
  expect((await again({ 'if-none-match': etag }, '?topic=encoders')).status).toBe(200);
  expect(
    (await get(server, '/graph.graphml?topic=decoding&nodes=9', { 'if-none-match': etag })).status,
  ).toBe(200);

  const paper = { key: 'arxiv:2601.00009', slug: 'late', title: 'Late' };
  await graphWriter(engine).apply(aChangeOf([aPaperWrite({ paper })]));

  expect((await again({ 'if-none-match': etag })).status).toBe(200);
});

it.each([
  ['?topic=no-such', 404, 'NOT_FOUND'],
  ['?cluster=no-such', 404, 'NOT_FOUND'],
  ['?around=no-such', 404, 'NOT_FOUND'],
  ['?colour=red', 400, 'BAD_USER_INPUT'],
  ['?topic=decoding&topic=encoders', 400, 'BAD_USER_INPUT'],
  ['?topic=decoding&search=x', 400, 'BAD_USER_INPUT'],
  ['?nodes=many', 400, 'BAD_USER_INPUT'],
  ['?nodes=2001', 400, 'BAD_USER_INPUT'],
  ['?edges=-1', 400, 'BAD_USER_INPUT'],
  ['?show=everything', 400, 'BAD_USER_INPUT'],
  ['?show=clusters&level=9', 400, 'BAD_USER_INPUT'],
  ['?depth=2', 400, 'BAD_USER_INPUT'],
  ['?around=CONCEPT:benchmark&depth=7', 400, 'BAD_USER_INPUT'],
  ['?around=CONCEPT:benchmark&relations=LOVES', 400, 'BAD_USER_INPUT'],
  ['?around=,', 400, 'BAD_USER_INPUT'],
  ['?from=CONCEPT:benchmark', 400, 'BAD_USER_INPUT'],
  ['?since=yesterday', 400, 'BAD_USER_INPUT'],
  ['?roles=FOLLOWS', 400, 'BAD_USER_INPUT'],
  [`?search=${'x'.repeat(300)}`, 400, 'BAD_USER_INPUT'],
  ['?__proto__=1', 400, 'BAD_USER_INPUT'],
])('refuses %s with %i in plain words', async (query, status, code) => {
  const refusal = await readRefusal(await get(server, `/graph.gexf${query}`));
  expect(refusal).toEqual({ status, code, plain: true, leaks: false });
});

it('tells the headers alone to who asks for them', async () => {
  const [head, whole] = [
    await get(server, '/graph.svg?topic=decoding', {}, 'HEAD'),
    await get(server, '/graph.svg?topic=decoding'),
  ];
  expect([head.status, await head.text()]).toEqual([200, '']);
  for (const name of ['etag', 'content-type', 'content-disposition']) {
    expect(head.headers.get(name)).toBe(whole.headers.get(name));
  }
});

it('answers nobody else, and only reads', async () => {
  expect((await get(server, '/graph.gexf', { host: 'evil.example' })).status).toBe(403);
  const refused = await get(server, '/graph.gexf', {}, 'POST');
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  expect((await get(server, '/graph.pdf')).status).toBe(404);
});

it('hides a bug, and tells a failing database from it', async () => {
  const broken = serve({
    ...reader,
    pictures: {
      ...reader.pictures,
      version: async () => {
        throw new Error('a secret');
      },
    },
  });
  expect(await readRefusal(await get(broken, '/graph.gexf'))).toEqual({
    ...{ status: 500, code: 'INTERNAL', plain: true, leaks: false },
  });
  expect((await ask(broken, '{ dataset { version } }')).errors).toBeUndefined();
});
