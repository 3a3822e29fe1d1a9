import { expect, it } from 'vitest';
import { highlight } from '../../src/graphql/highlights.ts';
import { aPaper } from '../build/paper.ts';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const server = serve(await openGraph());

it('finds entities of several kinds, and shows the words it found them by', async () => {
  const answer = await ask(
    server,
    `{ search(text: "fast decodes", first: 3) { totalCount edges {
        highlights { field start end text } node { __typename kind label } } }
       papers: search(text: "paper 07", kinds: [PAPER]) { edges {
        highlights { field text } node { ... on Paper { slug } } } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchInlineSnapshot(`
    {
      "papers": {
        "edges": [
          {
            "highlights": [
              {
                "field": "TITLE",
                "text": "Paper",
              },
              {
                "field": "TITLE",
                "text": "07",
              },
            ],
            "node": {
              "slug": "paper-07",
            },
          },
        ],
      },
      "search": {
        "edges": [
          {
            "highlights": [
              {
                "end": 4,
                "field": "LABEL",
                "start": 0,
                "text": "fast",
              },
              {
                "end": 13,
                "field": "LABEL",
                "start": 5,
                "text": "decoding",
              },
            ],
            "node": {
              "__typename": "Topic",
              "kind": "TOPIC",
              "label": "fast-decoding",
            },
          },
        ],
        "totalCount": 1,
      },
    }
  `);
});

it('goes on in a search where the cursor stopped', async () => {
  const search = (after: string) =>
    ask(
      server,
      `{ search(text: "decoding", first: 20, ${after}) { pageInfo { endCursor hasNextPage } nodes { id } } }`,
    );
  const first = (await search('kinds: [PAPER]')).data?.['search'] as {
    pageInfo: { endCursor: string };
    nodes: { id: string }[];
  };
  const second = (await search(`kinds: [PAPER], after: "${first.pageInfo.endCursor}"`)).data?.[
    'search'
  ] as typeof first;

  expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(30);
});

it('finds nothing for a text without words', async () => {
  const answer = await ask(server, '{ search(text: " (*:* ") { totalCount nodes { id } } }');

  expect(answer).toEqual({ data: { search: { totalCount: 0, nodes: [] } } });
});

it('suggests names while someone types', async () => {
  const answer = await ask(
    server,
    '{ suggest(prefix: "enc") { label matched entity { kind slug } } }',
  );

  expect(answer.data).toMatchInlineSnapshot(`
    {
      "suggest": [
        {
          "entity": {
            "kind": "TOPIC",
            "slug": "encoders",
          },
          "label": "encoders",
          "matched": "encoders",
        },
      ],
    }
  `);
});

it('points into the text as it is stored, whatever folding does to lengths', () => {
  const title = '🧬 Ǆungla and ﬁne-tuned Ünïcode models';
  const paper = aPaper({ title });

  const found = highlight({ kind: 'PAPER', value: paper }, 'FINE unicode model');

  expect(found.map(({ text }) => text)).toEqual(['ﬁne', 'Ünïcode', 'models']);
  expect(found.map(({ start, end }) => title.slice(start, end))).toEqual(
    found.map(({ text }) => text),
  );
});

it('counts papers by several fields at once, and leads to the nodes it counted by', async () => {
  const answer = await ask(
    server,
    `{ facets(by: [TOPIC, YEAR], first: 2) { field other missing buckets { key label count entity { id __typename } } }
       timeline(bucket: MONTH) { undated buckets { from to count } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchInlineSnapshot(`
    {
      "facets": [
        {
          "buckets": [
            {
              "count": 30,
              "entity": {
                "__typename": "Topic",
                "id": "VG9waWM6ZGVjb2Rpbmc=",
              },
              "key": "decoding",
              "label": "decoding",
            },
            {
              "count": 15,
              "entity": {
                "__typename": "Topic",
                "id": "VG9waWM6ZW5jb2RlcnM=",
              },
              "key": "encoders",
              "label": "encoders",
            },
          ],
          "field": "TOPIC",
          "missing": 0,
          "other": 0,
        },
        {
          "buckets": [
            {
              "count": 29,
              "entity": null,
              "key": "2025",
              "label": "2025",
            },
          ],
          "field": "YEAR",
          "missing": 1,
          "other": 0,
        },
      ],
      "timeline": {
        "buckets": [
          {
            "count": 29,
            "from": "2025-01-01",
            "to": "2025-01-31",
          },
        ],
        "undated": 1,
      },
    }
  `);
});
