import { expect, it } from 'vitest';
import { serve } from './ask.ts';

import { openGraph } from './open-graph.ts';
import { get, post, readRefusal } from './send.ts';

const reader = await openGraph();
const server = serve(reader);
const small = '{ dataset { paperCount } }';

it.each<[name: string, status: number, body: string]>([
  ['what is no JSON', 400, '{"query": '],
  ['nothing', 400, ''],
  ['null', 400, 'null'],
  ['a text', 400, `"${small}"`],
  ['a batch', 400, `[{"query":"${small}"}]`],
  ['a query that is a number', 400, '{"query": 1}'],
  ['an empty query', 400, '{"query": " "}'],
  ['variables that are a text', 400, `{"query":"${small}","variables":"x"}`],
  ['variables that are a list', 400, `{"query":"${small}","variables":[1]}`],
  ['an operation name that is a number', 400, `{"query":"${small}","operationName":1}`],
  ['an operation that is not there', 400, `{"query":"query A ${small}","operationName":"B"}`],
  ['a lone surrogate', 400, `{"query":"${small}","variables":{"t":"\\ud800"}}`],
  [
    'very deep variables',
    400,
    `{"query":"${small}","variables":${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}}`,
  ],
  ['very many variables', 400, `{"query":"${small}","variables":{"a":[${'1,'.repeat(1e5)}1]}}`],
  ['a megabyte and more', 413, `{"query":"${'a'.repeat(1_000_000)}"}`],
])('refuses a body that is %s', async (_name, status, body) => {
  const refusal = await readRefusal(await post(server, body));

  expect(refusal).toEqual({ status, code: 'BAD_USER_INPUT', plain: true, leaks: false });
});

it.each([
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/graphql',
  'application/jsonp',
  '',
])('refuses content of type "%s"', async (type) => {
  const refusal = await readRefusal(await post(server, small, { 'content-type': type }));

  expect(refusal).toEqual({ status: 415, code: 'BAD_USER_INPUT', plain: true, leaks: false });
});

it.each<[name: string, status: number, code: string, path: string, method?: string]>([
  ['without a query', 400, 'BAD_USER_INPUT', '/graphql'],
  ['with variables that are no JSON', 400, 'BAD_USER_INPUT', `/graphql?query=${small}&variables={`],
  ['for a mutation', 405, 'BAD_USER_INPUT', '/graphql?query=mutation{a}'],
  ['by another method', 405, 'BAD_USER_INPUT', `/graphql?query=${small}`, 'DELETE'],
  ['for what is not there', 404, 'NOT_FOUND', '/etc/passwd'],
  ['under another name', 403, 'BAD_USER_INPUT', 'http://evil.example/graphql'],
  ['under a name that begins like ours', 403, 'BAD_USER_INPUT', 'http://localhost.evil.example/'],
])('refuses to be asked %s', async (_name, status, code, path, method) => {
  const refusal = await readRefusal(await get(server, path, {}, method));

  expect(refusal).toEqual({ status, code, plain: true, leaks: false });
});

it('answers a query in the address', async () => {
  const response = await get(server, `/graphql?query=${small}`);

  expect(await response.json()).toEqual({ data: { dataset: { paperCount: 30 } } });
});

it.each([
  'http://127.0.0.1:4000',
  'http://[::1]:4000',
  'http://LOCALHOST',
  'http://papers.example',
])('answers under the name of %s', async (origin) => {
  const own = serve(reader, { settings: { hosts: ['papers.example'] } });
  const response = await get(own, `${origin}/graphql?query=${small}`);

  expect(response.status).toBe(200);
});

it('lets pages from anywhere read, without credentials', async () => {
  const asked = { origin: 'https://a.example', 'access-control-request-headers': 'content-type' };
  const answers = [
    await get(server, `/graphql?query=${small}`, asked),
    await get(server, '/graphql', asked, 'OPTIONS'),
  ];

  for (const { headers } of answers) {
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  }
  expect(answers[1]?.headers.get('access-control-allow-headers')).toBe('content-type');
});

it('says whether it lives and whether the store does', async () => {
  const down = serve(reader, {
    ready: () => Promise.reject(new Error('no')),
  });
  const paths = ['/healthz', '/readyz'] as const;
  const statuses = (of: typeof server) =>
    Promise.all(paths.map(async (path) => (await get(of, path)).status));

  expect(await statuses(server)).toEqual([200, 200]);
  expect(await statuses(down)).toEqual([200, 503]);
});
