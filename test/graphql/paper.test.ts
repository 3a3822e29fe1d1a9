import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const server = serve(await openGraph());

it('tells all that is known of a paper, and null for what no source says', async () => {
  const answer = await ask(
    server,
    `{ paper(by: { arxivId: "2501.00002" }) {
        title abstract arxivId doi url publishedOn listedOn authorCount commentCount upvotes
        links { url kind span { field start end text } } sources { source sourceId url } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['paper']).toMatchInlineSnapshot(`
    {
      "abstract": "We decode. Code: https://example.org/code",
      "arxivId": "2501.00002",
      "authorCount": null,
      "commentCount": null,
      "doi": null,
      "links": [
        {
          "kind": "CODE",
          "span": {
            "end": 41,
            "field": "ABSTRACT",
            "start": 17,
            "text": "https://example.org/code",
          },
          "url": "https://example.org/code",
        },
      ],
      "listedOn": null,
      "publishedOn": "2025-01-02",
      "sources": [
        {
          "source": "arxiv",
          "sourceId": "2501.00001",
          "url": null,
        },
      ],
      "title": "Paper 02 on decoding",
      "upvotes": null,
      "url": null,
    }
  `);
});

it('says on every edge why it is there', async () => {
  const answer = await ask(
    server,
    `{ paper(by: { slug: "paper-02" }) {
        topics(first: 1) { edges { score primary concepts { slug } evidence { text }
          provenance { source method methodVersion confidence recordedAt } node { slug } } }
        concepts(first: 1, where: { minWeight: 0.5 }, orderBy: { field: WEIGHT, direction: ASC }) {
          totalCount edges { weight count roles spans { field start end text }
          provenance { method } node { slug } } }
        organizations { edges { provenance { source } node { slug } } }
        authors { edges { position node { slug } } } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data?.['paper']).toMatchInlineSnapshot(`
    {
      "authors": {
        "edges": [
          {
            "node": {
              "slug": "ada",
            },
            "position": 0,
          },
          {
            "node": {
              "slug": "bo",
            },
            "position": 1,
          },
        ],
      },
      "concepts": {
        "edges": [
          {
            "count": 1,
            "node": {
              "slug": "concept-10",
            },
            "provenance": {
              "method": "vocabulary",
            },
            "roles": [
              "USES",
            ],
            "spans": [
              {
                "end": 5,
                "field": "TITLE",
                "start": 0,
                "text": "Paper",
              },
            ],
            "weight": 0.5,
          },
        ],
        "totalCount": 11,
      },
      "organizations": {
        "edges": [
          {
            "node": {
              "slug": "the-lab",
            },
            "provenance": {
              "source": "arxiv",
            },
          },
        ],
      },
      "topics": {
        "edges": [
          {
            "concepts": [
              {
                "slug": "concept-0",
              },
              {
                "slug": "concept-1",
              },
            ],
            "evidence": [
              {
                "text": "decoding",
              },
            ],
            "node": {
              "slug": "decoding",
            },
            "primary": true,
            "provenance": {
              "confidence": 1,
              "method": "concept-evidence",
              "methodVersion": "1",
              "recordedAt": "2025-12-09T00:00:00Z",
              "source": "text",
            },
            "score": 0.9,
          },
        ],
      },
    }
  `);
});

it('shows the same edges from their other end', async () => {
  const answer = await ask(
    server,
    `{ topic(by: { slug: "decoding" }) { narrower { nodes { slug } }
         papers(last: 1) { edges { score evidence { text } node { slug } } } }
       concept(by: { slug: "concept-0" }) { narrower { nodes { slug } }
         introducedIn { edges { roles node { slug } } }
         papers(first: 1, mention: { roles: [INTRODUCES] }) { totalCount edges { weight spans { text } node { slug } } } }
       author(by: { slug: "bo" }) { coAuthors { paperCount author { slug } }
         papers(first: 1) { edges { position node { slug } } } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(answer.data).toMatchInlineSnapshot(`
    {
      "author": {
        "coAuthors": [
          {
            "author": {
              "slug": "ada",
            },
            "paperCount": 30,
          },
        ],
        "papers": {
          "edges": [
            {
              "node": {
                "slug": "paper-29",
              },
              "position": 1,
            },
          ],
        },
      },
      "concept": {
        "introducedIn": {
          "edges": [
            {
              "node": {
                "slug": "paper-00",
              },
              "roles": [
                "INTRODUCES",
              ],
            },
          ],
        },
        "narrower": {
          "nodes": [
            {
              "slug": "concept-1",
            },
          ],
        },
        "papers": {
          "edges": [
            {
              "node": {
                "slug": "paper-00",
              },
              "spans": [
                {
                  "text": "Paper",
                },
              ],
              "weight": 1,
            },
          ],
          "totalCount": 1,
        },
      },
      "topic": {
        "narrower": {
          "nodes": [
            {
              "slug": "fast-decoding",
            },
          ],
        },
        "papers": {
          "edges": [
            {
              "evidence": [
                {
                  "text": "decoding",
                },
              ],
              "node": {
                "slug": "paper-29",
              },
              "score": 0.9,
            },
          ],
        },
      },
    }
  `);
});

it('puts papers without a date last, whichever end comes first', async () => {
  const answer = await ask(
    server,
    `{ up: papers(last: 1, orderBy: [{ field: PUBLISHED_ON, direction: ASC }]) { nodes { slug } }
       down: papers(last: 1, orderBy: [{ field: PUBLISHED_ON }]) { nodes { slug } } }`,
  );

  const undated = { nodes: [{ slug: 'paper-00' }] };
  expect(answer.data).toEqual({ up: undated, down: undated });
});
