import { afterEach, expect, it, vi } from 'vitest';
import { ask, serve } from './ask.ts';
import { countReads } from './count-reads.ts';
import { openGraph } from './open-graph.ts';

const reader = await openGraph();
const server = serve(reader);

afterEach(() => {
  vi.restoreAllMocks();
});

it('answers twenty papers with their concepts and topics with three reads', async () => {
  const reads = countReads(reader);

  const answer = await ask(
    server,
    `{ papers(first: 20) { nodes { title
        concepts(first: 10) { edges { weight spans { text } node { label } } }
        topics { edges { score evidence { text } node { label } } } } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect(reads()).toEqual({
    'papers.page': 1,
    'conceptsOfPapers.pages': 1,
    'topicsOfPapers.pages': 1,
  });
});

const everything = (first: number) => `{ papers(first: ${first}) { totalCount nodes {
  degree sources { source }
  organizations { totalCount edges { provenance { source } node { degree papers { totalCount } } } }
  authors { totalCount nodes { degree coAuthors { paperCount } papers(first: 1) { nodes { slug } } } }
  topics { totalCount edges { concepts { idf } node {
    broader { label } narrower { nodes { slug } } concepts { weight } papers(first: 1) { totalCount } } } }
  concepts(first: 2) { totalCount nodes {
    degree idf topics { weight } broader { nodes { slug } } narrower { totalCount }
    papers(first: 1) { totalCount nodes { slug } } introducedIn { nodes { slug } } } } } } }`;

it('reads no more often for many parents than for two', async () => {
  const few = countReads(reader);
  const first = await ask(server, everything(2));
  const readForTwo = few();
  vi.restoreAllMocks();

  const many = countReads(reader);
  const second = await ask(server, everything(30));

  expect([first.errors, second.errors]).toEqual([undefined, undefined]);
  expect(many()).toEqual(readForTwo);
});

it('reads a relation once for each set of arguments', async () => {
  const reads = countReads(reader);

  await ask(
    server,
    `{ papers { nodes { a: concepts(first: 2) { nodes { slug } } b: concepts(first: 2) { nodes { slug } }
        c: concepts(first: 3) { nodes { slug } } } } }`,
  );

  expect(reads()).toEqual({ 'papers.page': 1, 'conceptsOfPapers.pages': 2 });
});

it('counts only when asked, and then reads no rows', async () => {
  const reads = countReads(reader);

  const answer = await ask(server, '{ papers { totalCount } }');

  expect(answer.data).toEqual({ papers: { totalCount: 30 } });
  expect(reads()).toEqual({ 'papers.count': 1 });
});

it('shares nothing between requests', async () => {
  const reads = countReads(reader);

  await ask(server, '{ topic(by: { slug: "decoding" }) { label } }');
  await ask(server, '{ topic(by: { slug: "decoding" }) { label } }');

  expect(reads()).toEqual({ topicsBySlug: 2 });
});
