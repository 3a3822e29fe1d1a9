import { getIntrospectionQuery } from 'graphql';
import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const server = serve(await openGraph());

it('names the argument to lower when a query is too costly, its default included', async () => {
  const answer = await ask(
    server,
    `query($n: Int = 90) { papers(first: $n) { nodes {
      concepts(first: 100) { nodes { papers { nodes { id } } } } } } }`,
  );

  expect(answer.errors?.[0]?.message).toBe(
    'This query could touch 189090 nodes, and an answer may touch 50000. ' +
      'Lower "first" of "concepts" (100 now), or ask in several queries.',
  );
});

it('counts compared papers, and a node for each hop of a path', async () => {
  const ids = Array.from({ length: 10 }, (_, at) => `"${at}"`);
  const asked = [
    `{ compare(papers: [${ids}]) { papers { concepts(first: 100) { nodes { papers(first: 60) { nodes { id } } } } } } }`,
    `{ paths(from: "a", to: "b", first: 10, maxHops: 6) { paths { steps { to {
      ... on Paper { related(first: 100) { nodes { topics(first: 10) { nodes { id } } } } } } } } } }`,
  ];

  const answers = await Promise.all(asked.map((text) => ask(server, text)));

  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
    expect.stringMatching(/^This query could touch 61010 nodes.*Lower "first" of "concepts"/),
    expect.stringMatching(/^This query could touch 66060 nodes.*Lower "first" of "related"/),
  ]);
});

it('lets a query be twelve levels deep, whether in fragments or not', async () => {
  const one = '(first: 1) { nodes {';
  const twelve = `topics${one} papers${one} topics${one} papers${one} topics { totalCount } ${'}'.repeat(8)}`;
  const thirteen = twelve.replace('totalCount', 'nodes { slug }');
  const asked = [
    `{ papers${one} ${twelve} } } }`,
    `{ papers${one} ...a } } } fragment a on Paper { ${twelve} }`,
    `{ papers${one} ${thirteen} } } }`,
    `{ papers${one} ...a } } } fragment a on Paper { ${thirteen} }`,
  ];

  const answers = await Promise.all(asked.map((text) => ask(server, text)));

  const refused = 'A query may have at most 12 levels of fields.';
  expect(answers.map(({ errors }) => errors?.[0]?.message)).toEqual([
    undefined,
    undefined,
    refused,
    refused,
  ]);
});

it('lets the standard introspection pass', async () => {
  const answer = await ask(
    server,
    getIntrospectionQuery({ oneOf: true, inputValueDeprecation: true }),
  );

  expect(answer.errors).toBeUndefined();
});
