import { expect, it, vi } from 'vitest';
import { ask, serve } from './ask.ts';
import { aGraph } from './memory-graph.ts';
import { createMemoryReader } from './memory-reader.ts';

it('answers a page of papers with their concepts and topics with three reads', async () => {
  const reader = createMemoryReader(aGraph());
  const papers = vi.spyOn(reader.papers, 'page');
  const concepts = vi.spyOn(reader.conceptsOfPapers, 'pages');
  const topics = vi.spyOn(reader.topicsOfPapers, 'pages');

  const answer = await ask(
    serve(reader),
    `{ papers(first: 20) { nodes { title
        concepts(first: 10) { edges { weight spans { text } node { label } } }
        topics { edges { score node { label } } } } } }`,
  );

  expect(answer.errors).toBeUndefined();
  expect([papers, concepts, topics].map((spy) => spy.mock.calls.length)).toEqual([1, 1, 1]);
});
