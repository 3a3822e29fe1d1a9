import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const server = serve(await openGraph());
const globalId = (text: string) => Buffer.from(text).toString('base64');

it('finds every kind of node again by its id', async () => {
  const found = await ask(
    server,
    `{ paper(by: { slug: "paper-01" }) { id } topic(by: { slug: "decoding" }) { id }
       concept(by: { name: "Concept 3" }) { id } organization(by: { slug: "the-lab" }) { id }
       author(by: { slug: "ada" }) { id } }`,
  );
  const ids = Object.values(found.data ?? {}).map((node) => (node as { id: string }).id);

  const again = await ask(
    server,
    'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { kind slug label degree } } }',
    { ids },
  );

  expect(again.errors).toBeUndefined();
  expect(again.data?.['nodes']).toMatchInlineSnapshot(`
    [
      {
        "__typename": "Paper",
        "degree": 16,
        "id": "UGFwZXI6YXJ4aXY6MjUwMS4wMDAwMQ==",
        "kind": "PAPER",
        "label": "Paper 01 on decoding",
        "slug": "paper-01",
      },
      {
        "__typename": "Topic",
        "degree": 15,
        "id": "VG9waWM6ZGVjb2Rpbmc=",
        "kind": "TOPIC",
        "label": "decoding",
        "slug": "decoding",
      },
      {
        "__typename": "Concept",
        "degree": 30,
        "id": "Q29uY2VwdDpjb25jZXB0LTM=",
        "kind": "CONCEPT",
        "label": "concept 3",
        "slug": "concept-3",
      },
      {
        "__typename": "Organization",
        "degree": 30,
        "id": "T3JnYW5pemF0aW9uOnRoZS1sYWI=",
        "kind": "ORGANIZATION",
        "label": "The Lab",
        "slug": "the-lab",
      },
      {
        "__typename": "Author",
        "degree": 30,
        "id": "QXV0aG9yOmFkYQ==",
        "kind": "AUTHOR",
        "label": "Ada",
        "slug": "ada",
      },
    ]
  `);
});

it('keeps the order of ids, and has null for each that leads nowhere', async () => {
  const one = globalId('Paper:arxiv:2501.00001');
  const two = globalId('Topic:decoding');
  const ids = [
    two,
    globalId('Paper:unknown'),
    one,
    'no id at all',
    '💥',
    '',
    globalId('Query:1'),
    globalId('__Schema:1'),
    globalId('Paper:'),
    two,
  ];

  const answer = await ask(server, 'query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['nodes']).toEqual([
    { id: two },
    null,
    { id: one },
    ...Array(6).fill(null),
    { id: two },
  ]);
});

it('answers several fields of one request that ask for the same node', async () => {
  const ids = ['Paper:arxiv:2501.00001', 'Topic:decoding'].map(globalId);
  const answer = await ask(
    server,
    `query($ids: [ID!]!, $paper: ID!) {
       a: node(id: $paper) { id ... on Entity { label } } b: node(id: $paper) { __typename id }
       c: nodes(ids: $ids) { id } d: nodes(ids: $ids) { id }
       e: topic(by: { slug: "decoding" }) { id } }`,
    { ids, paper: ids[0] },
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchObject({
    a: { id: ids[0], label: 'Paper 01 on decoding' },
    b: { __typename: 'Paper', id: ids[0] },
    c: ids.map((id) => ({ id })),
    d: ids.map((id) => ({ id })),
    e: { id: ids[1] },
  });
});

it('has null for a node or a name that leads nowhere', async () => {
  const answer = await ask(
    server,
    `{ node(id: "x") { id } paper(by: { doi: "10.1/none" }) { id } topic(by: { slug: "none" }) { id }
       concept(by: { name: "none" }) { id } organization(by: { slug: "none" }) { id }
       author(by: { slug: "none" }) { id } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(Object.values(answer.data ?? {})).toEqual(Array(6).fill(null));
});

it('finds a paper by any of its names', async () => {
  const answer = await ask(
    server,
    `{ a: paper(by: { slug: "paper-07" }) { slug } b: paper(by: { arxivId: "arXiv:2501.00007v2" }) { slug }
       c: paper(by: { title: "PAPER 07 -- on: decoding!" }) { slug } }`,
  );

  expect(answer.data).toEqual({
    a: { slug: 'paper-07' },
    b: { slug: 'paper-07' },
    c: { slug: 'paper-07' },
  });
});

it('filters papers by global ids, and an id that leads nowhere matches nothing', async () => {
  const count = async (ids: string[]) => {
    const text = 'query($ids: [ID!]) { papers(where: { ids: $ids }) { totalCount } }';
    return (await ask(server, text, { ids })).data?.['papers'];
  };
  const known = globalId('Paper:arxiv:2501.00001');

  expect(await count([known, 'nonsense', globalId('Topic:decoding')])).toEqual({ totalCount: 1 });
  expect(await count(['nonsense'])).toEqual({ totalCount: 0 });
  expect(await count([])).toEqual({ totalCount: 0 });
});
