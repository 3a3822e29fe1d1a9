import { expect, it } from 'vitest';
import { serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);
const ask = <Data>(query: string) => askFor<Data>(server, query);

type Titles = { readonly nodes: readonly { readonly title: string }[] };
const beginnings = ({ nodes }: Titles) =>
  nodes.map(({ title }) => title.split(/[:?]| for | with /)[0]).sort();

it('What is most related to Hydra, and why? The other five on speculative decoding', async () => {
  const { node } = await ask<{
    node: {
      related: {
        edges: { node: { title: string }; explanation: { verdict: string; sentence: string } }[];
      };
    };
  }>(`{ node(id: "${idOf('Hydra')}") { ... on Paper {
    related(first: 9) { edges { node { title } explanation { verdict sentence } } } } } }`);
  const { edges } = node.related;
  const nearest = edges.slice(0, 5);
  expect(beginnings({ nodes: nearest.map((edge) => edge.node) })).toEqual([
    'Adaptive Draft-Verification',
    'Recursive Speculative Decoding',
    'S2D',
    'Scaling Laws',
    'Turning Trash into Treasure',
  ]);
  for (const { explanation } of nearest) {
    expect(explanation.verdict).toBe('STRONG');
    expect(explanation.sentence).toContain('speculative decoding');
  }
  const others = edges.map((edge) => edge.node.title).join();
  expect(others).not.toContain('Generalized Decoding');
  expect(others).not.toContain('GENERator');
});

it('Which two papers on speculative decoding need no training?', async () => {
  const { papers } = await ask<{ papers: Titles }>(
    '{ papers(where: { concepts: { all: ["speculative-decoding", "training-free-method"] } }) { nodes { title } } }',
  );
  expect(beginnings(papers)).toEqual([
    'Adaptive Draft-Verification',
    'Turning Trash into Treasure',
  ]);
});

it('What links MergeDNA to CodeT5+? Objectives of pre-training, weakly', async () => {
  const { explainRelation } = await ask<{
    explainRelation: {
      explanation: {
        verdict: string;
        sentence: string;
        contributions: { items: { label: string; signal: string }[] };
      };
    };
  }>(`{ explainRelation(a: "${idOf('MergeDNA')}", b: "${idOf('CodeT5+')}") {
    explanation { verdict sentence contributions(first: 1) { items { label signal } } } } }`);
  expect(explainRelation.explanation).toEqual({
    verdict: 'WEAK',
    sentence: 'Weakly related: both touch pre-training objective, and little else.',
    contributions: { items: [{ label: 'pre-training objective', signal: 'BROADER_CONCEPT' }] },
  });
});

it('Which papers compare with EAGLE2?', async () => {
  const { concept } = await ask<{ concept: { papers: Titles } }>(
    '{ concept(by: { name: "EAGLE2" }) { papers(mention: { roles: [COMPARES] }) { nodes { title } } } }',
  );
  expect(beginnings(concept.papers)).toEqual(['Scaling Laws']);
});

it('Which papers release code, and where?', async () => {
  const { papers } = await ask<{
    papers: { nodes: { title: string; links: { url: string; kind: string }[] }[] };
  }>('{ papers(where: { hasLinks: true }, first: 50) { nodes { title links { url kind } } } }');
  const code = papers.nodes.flatMap(({ links }) =>
    links.filter(({ kind }) => kind === 'CODE').map(({ url }) => url.split('/').at(-1)),
  );
  expect(code.sort()).toEqual([
    'ARC-Encoder',
    'ArchScale',
    'Lexical-Unit-Decoding-LUD-',
    'SuperposedDecoding',
    'TEEN',
    'jsonschemabench',
  ]);
});

it('Which papers are in two topics, and which in none?', async () => {
  const { both, either, none } = await ask<Record<string, Titles>>(`{
    both: papers(where: { topics: { all: ["code-lms", "encoders"] } }) { nodes { title } }
    either: papers(where: { topics: { all: ["code-lms", "decoding"] } }) { nodes { title } }
    none: papers(where: { topics: { none: ["decoding", "encoders", "code-lms", "genomics"] } }) { nodes { title } }
  }`);
  expect(beginnings(both as Titles)).toEqual(['CodeT5+']);
  expect(beginnings(either as Titles)).toEqual(['Guiding Language Models of Code']);
  expect(beginnings(none as Titles)).toEqual([
    'BT^2',
    'DUSt3R',
    'Discrete Key-Value Bottleneck',
    'Few-Shot Class-Incremental Learning via Training-Free Prototype Calibration',
    'Generalized Decoding',
    'Is Pre-training Applicable to the Decoder',
    'PSCodec',
    'The Impact of Positional Encoding on Length Generalization in Transformers',
  ]);
});

it('Does anything tie DUSt3R to Hydra? No, and the answer says why', async () => {
  const [a, b] = [idOf('DUSt3R'), idOf('Hydra')];
  const { paths, explainRelation } = await ask<{
    paths: { verdict: string; sentence: string };
    explainRelation: { explanation: { verdict: string; sentence: string } };
  }>(`{
    paths(from: "${a}", to: "${b}") { verdict sentence }
    explainRelation(a: "${a}", b: "${b}") { explanation { verdict sentence } }
  }`);
  expect(['WEAK', 'NONE']).toContain(paths.verdict);
  expect(paths.sentence).toMatch(/^(Weakly connected|Not connected): /);
  expect(explainRelation.explanation.verdict).toBe('UNRELATED');
  expect(explainRelation.explanation.sentence).toMatch(/^Not related: /);
});
