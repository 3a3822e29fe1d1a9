import { expect, it, vi } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { aConcept, aTopic, aVocabulary } from '../annotate/a-vocabulary.ts';
import { ask, serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const reader = await openGraph();
const vocabulary = aVocabulary(
  [
    aConcept('concept-0', { slug: 'concept-0', aliases: ['beam search'] }),
    aConcept('concept-1', { slug: 'concept-1', aliases: ['draft model'], kinds: ['MODEL'] }),
    aConcept('nowhere', { slug: 'nowhere', aliases: ['unheard-of'] }),
  ],
  [aTopic('decoding', { 'concept-0': 0.9 }), aTopic('unwritten', { 'concept-0': 0.8 })],
);
const server = serve(reader, {
  annotate: async (text) => annotate({ ...text, keywords: [] }, vocabulary),
});

it('says what a text is about, with its words and the nodes of the graph', async () => {
  const query = `{
    annotate(title: "On beam search", abstract: "Unheard-of! We use a draft model. 👩‍🔬 Draft models.") {
      truncated
      topics { topic { slug label } score primary evidence { field text } }
      concepts { label kinds roles concept { slug } spans { field start end text } }
    }
  }`;
  expect(await ask(server, query)).toMatchInlineSnapshot(`
    {
      "data": {
        "annotate": {
          "concepts": [
            {
              "concept": {
                "slug": "concept-0",
              },
              "kinds": [
                "METHOD",
              ],
              "label": "concept-0",
              "roles": [
                "MENTIONS",
              ],
              "spans": [
                {
                  "end": 14,
                  "field": "TITLE",
                  "start": 3,
                  "text": "beam search",
                },
              ],
            },
            {
              "concept": {
                "slug": "concept-1",
              },
              "kinds": [
                "MODEL",
              ],
              "label": "concept-1",
              "roles": [
                "USES",
              ],
              "spans": [
                {
                  "end": 32,
                  "field": "ABSTRACT",
                  "start": 21,
                  "text": "draft model",
                },
                {
                  "end": 52,
                  "field": "ABSTRACT",
                  "start": 40,
                  "text": "Draft models",
                },
              ],
            },
            {
              "concept": null,
              "kinds": [
                "METHOD",
              ],
              "label": "nowhere",
              "roles": [
                "MENTIONS",
              ],
              "spans": [
                {
                  "end": 10,
                  "field": "ABSTRACT",
                  "start": 0,
                  "text": "Unheard-of",
                },
              ],
            },
          ],
          "topics": [
            {
              "evidence": [
                {
                  "field": "TITLE",
                  "text": "beam search",
                },
              ],
              "primary": true,
              "score": 0.9,
              "topic": {
                "label": "decoding",
                "slug": "decoding",
              },
            },
          ],
          "truncated": false,
        },
      },
    }
  `);
});

it('reads the concepts of a text, and its topics, each at once', async () => {
  const concepts = vi.spyOn(reader, 'conceptsBySlug');
  const topics = vi.spyOn(reader, 'topicsBySlug');
  const query = `query Read($abstract: String) {
    annotate(title: "", abstract: $abstract) {
      topics { topic { label } }
      concepts { concept { label } }
    }
  }`;
  const abstract = 'Beam search, beam search and beam search with a draft model, unheard-of.';
  expect((await ask(server, query, { abstract })).errors).toBeUndefined();
  expect(concepts).toHaveBeenCalledTimes(1);
  expect(topics).toHaveBeenCalledTimes(1);
});

it('reads the beginning of a text that is too long, and says so', async () => {
  const query = `query Read($abstract: String) {
    annotate(title: "x", abstract: $abstract) { truncated concepts { spans { end text } } }
  }`;
  const abstract = 'a beam search '.repeat(3_000);
  const { data } = await ask(server, query, { abstract });
  expect(data).toMatchObject({ annotate: { truncated: true } });
});

it('takes an empty text, and no senseless number', async () => {
  expect(
    (await ask(server, '{ annotate(title: "") { truncated topics { score } concepts { label } } }'))
      .data,
  ).toEqual({ annotate: { truncated: false, topics: [], concepts: [] } });
  const { errors } = await ask(server, '{ annotate(title: "", related: -1) { truncated } }');
  expect(errors?.[0]).toMatchObject({
    message: '"related" is from 0 to 100.',
    extensions: { code: 'BAD_USER_INPUT' },
  });
});
