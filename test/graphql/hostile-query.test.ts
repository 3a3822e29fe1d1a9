import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, serve } from './ask.ts';

import { openGraph } from './open-graph.ts';
import { post, readRefusal } from './send.ts';

const reader = await openGraph();
const server = serve(reader);
const query = (text: string, variables?: unknown) =>
  post(server, JSON.stringify({ query: text, variables }));
const repeat = (count: number, part: string) => Array(count).fill(part).join(' ');
const numbered = (count: number, part: string) =>
  Array.from({ length: count }, (_, n) => `a${n}: ${part}`).join(' ');
const deep = (count: number, open: string, inside: string, close: string) =>
  `${open.repeat(count)}${inside}${close.repeat(count)}`;

const before: Record<string, Record<string, string>> = {
  GRAPHQL_PARSE_FAILED: {
    'an open end': '{ papers(',
    'half a character': '{ search(text: "\\ud800") { totalCount } }',
  },
  GRAPHQL_VALIDATION_FAILED: {
    'an unknown field': '{ paperz { nodes { titel } } }',
    'a fragment that holds itself': '{ ...a } fragment a on Query { ...a }',
    'a mutation': 'mutation { a }',
    'a subscription': 'subscription { a }',
    'literals nested deeply': `{ papers(where: ${deep(200, '{ not: ', '{ a: 1 }', '}')}) { totalCount } }`,
    'a number beyond 32 bits': '{ papers(first: 5000000000) { totalCount } }',
    'two ways to name a paper': '{ paper(by: { slug: "a", doi: "b" }) { id } }',
    'recursive introspection': `{ __schema { types { ${deep(6, 'fields { type {', 'name', '} }')} } } }`,
  },
  QUERY_TOO_COSTLY: {
    'deep nesting': `{ papers { nodes { ${deep(6, 'topics { nodes { papers { nodes { ', 'id', '} } } }')} } } }`,
    'deep fragments': `{ papers { nodes { ...a } } } fragment a on Paper { ${deep(3, 'topics { nodes { papers { nodes { ', 'id', '} } } }')} }`,
    'a thousand aliases': `{ ${numbered(240, '__typename')} }`,
    'a thousand tokens': `{ ${repeat(1_001, '__typename')} }`,
    'too many directives': `{ __typename ${repeat(9, '@include(if: true)')} }`,
    'very long lists in each other':
      '{ papers(first: 100) { nodes { concepts(first: 100) { nodes { papers(first: 100) { nodes { id } } } } } } }',
    'long lists on many nodes': `{ nodes(ids: [${repeat(100, '"x"')}]) { ... on Topic { papers(first: 100) { nodes { concepts { nodes { id } } } } } } }`,
    'long lists side by side': `{ topics(first: 100) { nodes { ${numbered(6, 'papers(first: 100) { nodes { id } }')} } } }`,
  },
  BAD_USER_INPUT: {
    'two operations and no name':
      'query A { dataset { paperCount } } query B { dataset { paperCount } }',
  },
};

describe.each(Object.entries(before))(
  'refuses, before any of it runs, with %s',
  (code, queries) => {
    it.each(Object.entries(queries))('%s', async (_name, text) => {
      const refusal = await readRefusal(await query(text));

      expect(refusal).toEqual({ status: 400, code, plain: true, leaks: false });
    });
  },
);

it.each([
  ['no number', 'query($v: Int) { papers(first: $v) { totalCount } }', 'x'],
  ['too large for a number', 'query($v: Int) { papers(first: $v) { totalCount } }', 1e12],
  [
    'no date',
    'query($v: Date) { papers(where: { publishedOn: { from: $v } }) { totalCount } }',
    'now',
  ],
  [
    'no value of its enum',
    'query($v: [EntityKind!]) { suggest(prefix: "a", kinds: $v) { label } }',
    ['X'],
  ],
  [
    'longer than a search text',
    'query($v: String!) { search(text: $v) { totalCount } }',
    'a'.repeat(257),
  ],
  [
    'more ids than nodes takes',
    'query($v: [ID!]!) { nodes(ids: $v) { id } }',
    Array(101).fill('x'),
  ],
])('refuses a variable that is %s', async (_name, text, v) => {
  const refusal = await readRefusal(await query(text, { v }));

  expect(refusal).toEqual({ status: 400, code: 'BAD_USER_INPUT', plain: true, leaks: false });
});

it.each([
  ['a million rows', 'BAD_USER_INPUT', '(first: 1000000)'],
  ['no rows', 'BAD_USER_INPUT', '(first: 0)'],
  ['less than no rows', 'BAD_USER_INPUT', '(last: -1)'],
  ['both ends', 'BAD_USER_INPUT', '(first: 1, last: 1)'],
  ['a cursor of the other end', 'BAD_USER_INPUT', '(first: 1, before: "x")'],
  ['a cursor that is none', 'BAD_CURSOR', '(after: "💥")'],
  ['one sort field twice', 'BAD_USER_INPUT', '(orderBy: [{ field: TITLE }, { field: TITLE }])'],
  ['text deep in a filter', 'BAD_USER_INPUT', '(where: { or: [{ text: "x" }] })'],
  ['a bottomless filter', 'BAD_USER_INPUT', `(where: ${deep(7, '{ not: ', '{}', '}')})`],
])('fails only the field that asks for %s', async (_name, code, args) => {
  const answer = await ask(server, `{ papers${args} { nodes { id } } dataset { paperCount } }`);

  expect(answer.data).toEqual({ papers: null, dataset: { paperCount: 30 } });
  expect(answer.errors?.map(({ extensions }) => extensions)).toEqual([{ code }]);
});

it('finds nothing in clusters that nobody gave out', async () => {
  const asked = ['"x"', '"Q2x1c3Rlcjp4"', ''].map(
    (id, at) => `a${at}: papers(where: { clusters: [${id}] }) { totalCount }`,
  );

  const answer = await ask(server, `{ ${asked.join(' ')} }`);

  const none = { totalCount: 0 };
  expect(answer).toEqual({ data: { a0: none, a1: none, a2: none } });
});

it('never fails on its own side, whatever is sent', async () => {
  const variables = fc.record({
    t: fc.string({ unit: 'binary', maxLength: 300 }),
    c: fc.string(),
    n: fc.oneof(fc.integer({ min: -1, max: 101 }), fc.integer()),
  });
  const text = `query($t: String!, $c: String, $n: Int, $i: ID = "x", $t2: ID = "y") {
    search(text: $t, first: $n, after: $c) { edges { node { id label } highlights { text } } }
    papers(where: { text: $t, ids: [$i], topics: { some: [$t] } }, after: $c) { totalCount nodes { id } }
    suggest(prefix: $t, first: $n) { label } paper(by: { title: $t }) { id } node(id: $i) { id }
    near: papers(first: 1) { nodes { related(first: $n, after: $c) { nodes { id } } cluster(level: $n) { role } } }
    related(to: [$i], unlike: [$i], last: $n, before: $c) { totalCount } explainRelation(a: $i, b: $i) { a { id } }
    paths(from: $i, to: $t2, maxHops: $n, first: $n) { verdict } compare(papers: [$i, $i]) { rows { heading } }
    clusters(level: $n, where: { clusters: [$i] }) { level } cluster(by: { id: $i }) { members(after: $c) { totalCount } } }`;
  const bodies = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.record({ query: fc.string(), variables: fc.json(), operationName: fc.string() }),
    variables.map((given) => ({ query: text, variables: { ...given, i: given.t } })),
  );

  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const sent = typeof body === 'string' ? body : JSON.stringify(body);
      const response = await post(server, sent);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toContain('INTERNAL');
    }),
    { numRuns: 300 },
  );
});
