import { expect, it } from 'vitest';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);

type Span = { field: string; start: number; end: number; text: string };
type Evidence = { paper: { id: string; title: string; abstract: string | null }; spans: Span[] };
type Contribution = {
  signal: string;
  label: string;
  value: number;
  share: number | null;
  idf: number;
  entity: { slug: string } | null;
  left: Evidence[];
  right: Evidence[];
};
type Explanation = {
  score: number;
  verdict: string;
  sentence: string;
  contributions: { items: Contribution[]; rest: number; total: number };
};

const text = `query($a: ID!, $b: ID!, $n: Int) { explainRelation(a: $a, b: $b) { a { id } b { id } explanation {
  score verdict sentence contributions(first: $n) { total rest items {
    signal label value share idf entity { slug } left { ...e } right { ...e } } } } } }
  fragment e on Evidence { paper { id title abstract } spans { field start end text } }`;

async function explain(a: string, b: string, first = 10): Promise<Explanation> {
  const variables = { a, b, n: first };
  const answer = await askFor<{ explainRelation: { explanation: Explanation } }>(
    server,
    text,
    variables,
  );
  return answer.explainRelation.explanation;
}

async function allIds(): Promise<string[]> {
  const { papers } = await askFor<{ papers: { nodes: { id: string }[] } }>(
    server,
    '{ papers(first: 100) { nodes { id } } }',
  );
  return papers.nodes.map(({ id }) => id);
}

it('adds up for all 528 pairs of the seed, shortened or not', { timeout: 60_000 }, async () => {
  const ids = await allIds();
  const off: string[] = [];
  for (const [at, a] of ids.entries()) {
    for (const b of ids.slice(at + 1)) {
      const few = await explain(a, b, 3);
      const { items, rest } = few.contributions;
      const sum = items.reduce((total, { value }) => total + value, 0) + rest;
      if (Math.abs(sum - few.score) > 1e-9 || items.length > 3) off.push(`${a} ${b}`);
      if (few.score < 0 || few.score > 1 || few.sentence === '') off.push(`${a} ${b}`);
    }
  }

  expect(ids).toHaveLength(33);
  expect(off).toEqual([]);
});

it('is the same from either side, left and right exchanged', async () => {
  const ids = [idOf('Hydra'), idOf('S2D'), idOf('MergeDNA'), idOf('CodeT5+'), idOf('DUSt3R')];
  for (const a of ids) {
    for (const b of ids.filter((id) => id !== a)) {
      const [there, back] = [await explain(a, b, 100), await explain(b, a, 100)];
      const turned = back.contributions.items.map((item) => ({
        ...item,
        left: item.right,
        right: item.left,
      }));
      expect(there).toEqual({ ...back, contributions: { ...back.contributions, items: turned } });
    }
  }
});

it('names the reasons between Hydra and S2D, the largest first, with the words in both', async () => {
  const { score, verdict, sentence, contributions } = await explain(
    idOf('Hydra'),
    idOf('S2D'),
    100,
  );
  const { items, rest, total } = contributions;

  expect(verdict).toBe('STRONG');
  expect(sentence).toMatch(/^Both are about .*speculative decoding/);
  expect(items.map(({ value }) => value)).toEqual(
    items.map(({ value }) => value).toSorted((a, b) => b - a),
  );
  expect([items.length, rest]).toEqual([total, 0]);
  const slugs = items.map(({ entity }) => entity?.slug);
  expect(slugs).toEqual(
    expect.arrayContaining(['speculative-decoding', 'draft-model', 'decoding']),
  );
  for (const { signal, entity, share, value, left, right } of items) {
    expect(entity === null).toBe(signal === 'TEXT');
    expect(share).toBeCloseTo(value / score, 12);
    expect(left.map(({ paper }) => paper.id)).toEqual([idOf('Hydra')]);
    expect(right.map(({ paper }) => paper.id)).toEqual([idOf('S2D')]);
    for (const { paper, spans } of [...left, ...right]) {
      expect(spans.length).toBeGreaterThan(0);
      for (const { field, start, end, text: words } of spans) {
        expect((field === 'TITLE' ? paper.title : paper.abstract)?.slice(start, end)).toBe(words);
      }
    }
  }
});

it('says why DUSt3R and Hydra are not related', async () => {
  const { verdict, sentence } = await explain(idOf('DUSt3R'), idOf('Hydra'));

  expect(verdict).toBe('UNRELATED');
  expect(sentence).toMatch(/^Not related: /);
});

it('finds that MergeDNA and CodeT5+ share little besides objectives of pre-training', async () => {
  const { verdict, sentence, contributions } = await explain(idOf('MergeDNA'), idOf('CodeT5+'));

  expect(['WEAK', 'UNRELATED']).toContain(verdict);
  expect(contributions.items[0]).toMatchObject({
    signal: 'BROADER_CONCEPT',
    entity: { slug: 'pre-training-objective' },
  });
  expect(sentence).toContain('pre-training objective');
});

it('refuses a paper with itself, and papers that are not there', async () => {
  const [hydra, none] = [idOf('Hydra'), 'UGFwZXI6eA=='];
  const same = await ask(server, text, { a: hydra, b: hydra });
  const gone = await ask(server, text, { a: hydra, b: none });

  expect(same.data).toEqual({ explainRelation: null });
  expect(same.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  expect(gone.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
