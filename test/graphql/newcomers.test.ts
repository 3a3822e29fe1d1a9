import { expect, it } from 'vitest';
import { graphWriter } from '../../src/store/write/write-graph.ts';
import { aFoundConcept } from '../build/annotation.ts';
import { aChangeOf } from '../build/change.ts';
import { aPaperWrite } from '../build/paper.ts';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { openGraph } from './open-graph.ts';
import { openSeed } from './open-seed.ts';

type Related = {
  edges: { score: number; node: { title: string }; explanation: { score: number } }[];
};

it('relates a paper that came after the analysis, by the model of that analysis', async () => {
  const { engine, reader, idOf } = await openSeed();
  const title = 'Draft heads for speculative decoding with a draft model';
  await graphWriter(engine).apply(
    aChangeOf([
      aPaperWrite({
        paper: { key: 'arxiv:2601.00001', slug: 'newcomer', title, abstract: null },
        concepts: ['speculative-decoding', 'draft-model'].map((slug) =>
          aFoundConcept({ slug, origin: 'CURATED', spans: [{ field: 'title', start: 0, end: 5 }] }),
        ),
      }),
    ]),
  );
  const server = serve(reader);

  const { paper, explainRelation, paths } = await askFor<{
    paper: { related: Related; cluster: unknown };
    explainRelation: { explanation: { verdict: string; sentence: string } };
    paths: { verdict: string };
  }>(
    server,
    `query($a: ID!, $b: ID!) {
      paper(by: { slug: "newcomer" }) { cluster { strength }
        related(first: 5) { edges { score node { title } explanation { score } } } }
      explainRelation(a: $a, b: $b) { explanation { verdict sentence } } paths(from: $a, to: $b) { verdict } }`,
    { a: 'UGFwZXI6YXJ4aXY6MjYwMS4wMDAwMQ==', b: idOf('Hydra') },
  );

  expect(paper.cluster).toBeNull();
  expect(paper.related.edges.map(({ node }) => node.title)).toContain(
    'Hydra: Sequentially-Dependent Draft Heads for Medusa Decoding',
  );
  for (const { score, explanation } of paper.related.edges) {
    expect(explanation.score).toBeCloseTo(score, 12);
  }
  expect(explainRelation.explanation.verdict).toBe('STRONG');
  expect(paths.verdict).toBe('DIRECT');
});

it('says that nothing was analysed yet, where that is what is asked for', async () => {
  const server = serve(await openGraph({ analysed: false }));

  const answer = await ask(
    server,
    `{ clusters { level } papers(first: 2) { nodes { slug related { nodes { slug } } } }
       paths(from: "${id('00')}", to: "${id('01')}") { verdict paths { length } }
       topic(by: { slug: "decoding" }) { overlaps { paperCount } } }`,
  );

  expect(answer.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual(
    Array(3).fill([
      'STORE_UNAVAILABLE',
      'The papers are not analysed yet. Run "papergraph analyse", or try again later.',
    ]),
  );
  expect(answer.data).toMatchObject({
    clusters: null,
    papers: { nodes: [{ related: null }, { related: null }] },
    paths: { verdict: 'CLOSE', paths: [{ length: 2 }, { length: 2 }, { length: 2 }] },
    topic: { overlaps: [{ paperCount: 15 }] },
  });
});

const id = (number: string) => btoa(`Paper:arxiv:2501.000${number}`);

it('gives every newcomer of a picture its place, however many came', async () => {
  const { engine, reader } = await openSeed();
  const numbers = Array.from({ length: 60 }, (_, at) => String(at).padStart(2, '0'));
  await graphWriter(engine).apply(
    aChangeOf(
      numbers.map((number) =>
        aPaperWrite({
          paper: {
            ...{ key: `arxiv:2602.000${number}`, slug: `late-${number}`, abstract: null },
            title: `Draft heads for speculative decoding, part ${number}`,
          },
          concepts: ['speculative-decoding', 'draft-model'].map((slug) =>
            aFoundConcept({
              ...{ slug, origin: 'CURATED' },
              spans: [{ field: 'title', start: 0, end: 5 }],
            }),
          ),
        }),
      ),
    ),
  );
  const ids = numbers.map((number) => `PAPER:arxiv:2602.000${number}`);

  const { graph } = await askFor<{
    graph: { nodes: { x: number | null; cluster: string | null }[]; bounds: { cutBy: string[] } };
  }>(
    serve(reader),
    `query($ids: [ID!]!) { graph(scope: { papers: $ids }, show: PAPERS) {
      nodes { x cluster } bounds { cutBy } } }`,
    { ids },
  );

  expect(graph.nodes).toHaveLength(60);
  expect(graph.nodes.filter(({ x, cluster }) => x === null || cluster === null)).toEqual([]);
  expect(graph.bounds.cutBy).toEqual([]);
});
