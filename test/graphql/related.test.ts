import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Answer, ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);

afterEach(() => {
  vi.restoreAllMocks();
});

type Edge = {
  readonly score: number;
  readonly rank: number;
  readonly cursor: string;
  readonly node: { readonly id: string; readonly title: string };
};
type Related = {
  readonly totalCount: number;
  readonly edges: readonly Edge[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
};

const edges = `totalCount pageInfo { hasNextPage hasPreviousPage }
  edges { score rank cursor node { id title } }`;

async function relatedTo(title: string, args = ''): Promise<Related> {
  const { node } = await askFor<{ node: { related: Related } }>(
    server,
    `query($id: ID!) { node(id: $id) { ... on Paper { related${args} { ${edges} } } } }`,
    { id: idOf(title) },
  );
  return node.related;
}

async function relatedToAll(args: string): Promise<Related> {
  const text = `{ related(${args}) { ${edges} } }`;
  return (await askFor<{ related: Related }>(server, text)).related;
}
const titles = ({ edges: rows }: Related) => rows.map(({ node }) => node.title);
const scores = ({ edges: rows }: Related) => new Map(rows.map((row) => [row.node.id, row.score]));

describe('papers near one', () => {
  it('are to Hydra the other five on speculative decoding, before anything else', async () => {
    const near = await relatedTo('Hydra', '(first: 5)');

    expect(
      titles(near)
        .map((title) => title.slice(0, 24))
        .sort(),
    ).toEqual([
      'Adaptive Draft-Verificat',
      'Recursive Speculative De',
      'S2D: Sorted Speculative ',
      'Scaling Laws for Specula',
      'Turning Trash into Treas',
    ]);
  });

  it('come nearest first, ranked from 1, and never the paper itself', async () => {
    const all = await relatedTo('Hydra', '(first: 100)');

    expect(all.edges.map(({ rank }) => rank)).toEqual(all.edges.map((_, at) => at + 1));
    expect(all.edges.map(({ score }) => score)).toEqual(
      all.edges.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(all.edges.map(({ node }) => node.id)).not.toContain(idOf('Hydra'));
    expect(all.totalCount).toBe(all.edges.length);
  });

  it('are the same whether stored or scored now', async () => {
    const stored = await relatedTo('Hydra', '(first: 20)');
    const scored = await relatedTo('Hydra', '(first: 20, where: { not: { ids: [] } })');

    expect(titles(scored)).toEqual(titles(stored));
    for (const [id, score] of scores(scored)) expect(scores(stored).get(id)).toBeCloseTo(score, 12);
  });

  it('score the same from either side', async () => {
    for (const { node, score } of (await relatedTo('DUSt3R', '(first: 100)')).edges) {
      const back = scores(await relatedTo(node.title, '(first: 100)')).get(idOf('DUSt3R'));
      expect(back).toBeCloseTo(score, 12);
    }
  });

  it('are filtered before the list is cut, and keep their scores', async () => {
    const all = scores(await relatedTo('Hydra', '(first: 100)'));
    const where = 'where: { topics: { some: ["encoders"] } }';
    const encoders = await relatedTo('Hydra', `(first: 3, ${where})`);

    expect(encoders.edges).toHaveLength(3);
    expect(encoders.totalCount).toBeGreaterThan(3);
    expect(encoders.edges.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    for (const { node, score } of encoders.edges) expect(all.get(node.id)).toBe(score);
  });

  it('score at least what is asked', async () => {
    const strong = await relatedTo('Hydra', '(minScore: 0.17)');

    expect(strong.edges).toHaveLength(5);
    expect(strong.totalCount).toBe(5);
    expect(strong.pageInfo.hasNextPage).toBe(false);
  });
});

describe('pages of them', () => {
  it('go on where the cursor stopped, to the end and back', async () => {
    const whole = titles(await relatedTo('Hydra', '(first: 100)'));
    const seen: string[] = [];
    let page = await relatedTo('Hydra', '(first: 9)');
    seen.push(...titles(page));
    while (page.pageInfo.hasNextPage) {
      page = await relatedTo('Hydra', `(first: 9, after: "${page.edges.at(-1)?.cursor}")`);
      seen.push(...titles(page));
    }
    const last = await relatedTo('Hydra', '(last: 2)');
    const before = await relatedTo('Hydra', `(last: 3, before: "${last.edges[0]?.cursor}")`);

    expect(seen).toEqual(whole);
    expect([...titles(before), ...titles(last)]).toEqual(whole.slice(-5));
    expect(before.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
  });

  it('are refused with the cursor of another list', async () => {
    const { edges: rows } = await relatedTo('Hydra', '(first: 1)');
    const after = `after: "${rows[0]?.cursor}"`;
    const answer = await ask(
      server,
      `query($a: ID!, $b: ID!) {
        a: related(to: [$a], where: { hasAbstract: true }, ${after}) { nodes { id } }
        b: related(to: [$b], ${after}) { nodes { id } } }`,
      { a: idOf('Hydra'), b: idOf('S2D') },
    );

    expect(codes(answer)).toEqual(['BAD_CURSOR', 'BAD_CURSOR']);
  });
});

describe('papers near several', () => {
  it('are none of those asked about, and near them all', async () => {
    const to = [idOf('Hydra'), idOf('CodeT5+')];
    const both = await relatedToAll(`to: ${JSON.stringify(to)}, first: 100`);
    const [near, code] = [
      await relatedTo('Hydra', '(first: 100)'),
      await relatedTo('CodeT5+', '(first: 100)'),
    ];

    for (const { node, score } of both.edges) {
      const mean = ((scores(near).get(node.id) ?? 0) + (scores(code).get(node.id) ?? 0)) / 2;
      expect(score).toBeCloseTo(mean, 6);
      expect(to).not.toContain(node.id);
    }
  });

  it('keep away from what they should be unlike', async () => {
    const args = `to: ["${idOf('Hydra')}"], first: 100`;
    const usual = scores(await relatedToAll(args));
    const away = await relatedToAll(`${args}, unlike: ["${idOf('S2D')}"]`);

    expect(away.edges.map(({ node }) => node.id)).not.toContain(idOf('S2D'));
    for (const { node, score } of away.edges) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual((usual.get(node.id) ?? 0) + 1e-9);
    }
  });

  it('say why: contributions of all seeds, signed, are the score', async () => {
    const { related } = await askFor<{ related: { edges: ExplainedEdge[] } }>(
      server,
      `query($to: [ID!]!, $unlike: [ID!]) { related(to: $to, unlike: $unlike, first: 10) { edges { score
        explanation { score verdict sentence contributions(first: 4) { rest items { value left { paper { id } } } } } } } }`,
      { to: [idOf('Hydra'), idOf('S2D')], unlike: [idOf('CodeT5+')] },
    );

    for (const { score, explanation } of related.edges) {
      const { items, rest } = explanation.contributions;
      expect(items.reduce((sum, { value }) => sum + value, rest)).toBeCloseTo(score, 9);
      expect(explanation.score).toBeCloseTo(score, 12);
    }
  });

  it('are refused without a paper to be near to, and for a paper that is not there', async () => {
    const answer = await ask(
      server,
      '{ a: related(to: []) { nodes { id } } b: related(to: ["x"]) { nodes { id } } }',
    );
    const many = await ask(server, `{ related(to: [${Array(21).fill('"x"')}]) { totalCount } }`);

    expect(codes(answer)).toEqual(['BAD_USER_INPUT', 'NOT_FOUND']);
    expect(answer.data).toEqual({ a: null, b: null });
    expect(codes(many)).toEqual(['BAD_USER_INPUT']);
  });
});

type ExplainedEdge = {
  readonly score: number;
  readonly explanation: {
    readonly score: number;
    readonly contributions: {
      readonly rest: number;
      readonly items: readonly { readonly value: number }[];
    };
  };
};
const codes = ({ errors }: Answer) => errors?.map(({ extensions }) => extensions.code).sort();

describe('reads', () => {
  const explained = `edges { score node { title } explanation { sentence
    contributions(first: 3) { items { entity { label } left { paper { title } spans { text } } right { paper { title } } } } } }`;

  it('twenty papers, each with five related ones and why, in a fixed number', async () => {
    const reads = countReads(reader);
    // a server that has not read them before
    const answer = await ask(
      serve(reader),
      `{ papers(first: 20) { nodes { title related(first: 5) { ${explained} } } } }`,
    );

    expect(answer.errors).toBeUndefined();
    expect(reads()).toMatchInlineSnapshot(`
      {
        "analysis.allBroader": 1,
        "analysis.factsOf": 1,
        "analysis.head": 1,
        "analysis.model": 1,
        "analysis.similarOf": 1,
        "analysis.vectorsOf": 1,
        "conceptsBySlug": 1,
        "papers.page": 1,
        "papersByKey": 2,
        "pictures.version": 1,
        "topicsBySlug": 1,
      }
    `);
  });

  it('no candidates where enough of the nearest pass a filter', async () => {
    const nearest = async (first: number) => {
      const { node } = await askFor<{ node: { related: Pick<Related, 'edges'> } }>(
        server,
        `query($id: ID!) { node(id: $id) { ... on Paper {
          related(first: ${first}, where: { publishedOn: { isNull: false } }) {
            edges { score node { id title } } } } } }`,
        { id: idOf('Hydra') },
      );
      return node.related.edges;
    };
    const all = await nearest(32);
    const reads = countReads(reader);

    expect(await nearest(5)).toEqual(all.slice(0, 5));
    expect(reads()['analysis.candidates']).toBeUndefined();
    expect(reads()['pictures.papersAmong']).toBe(1);
  });

  it('whether few papers pass a filter once, until the graph changes', async () => {
    const query = `query($id: ID!) { node(id: $id) { ... on Paper {
      related(first: 31, where: { publishedOn: { isNull: false } }) { edges { node { id } } } } } }`;
    const first = await askFor(server, query, { id: idOf('Hydra') });
    const reads = countReads(reader);

    expect(await askFor(server, query, { id: idOf('Hydra') })).toEqual(first);
    await askFor(server, query, { id: idOf('EAGLE') });
    expect(reads()['analysis.fewUnder']).toBeUndefined();
  });

  it('no more with a filter for many papers than for two', async () => {
    const query = (first: number) =>
      `{ papers(first: ${first}) { nodes { cluster { cluster { label } }
          related(first: 5, where: { hasAbstract: true }) { totalCount ${explained} } } } }`;
    const few = countReads(reader);
    await ask(server, query(2));
    const readForTwo = few();
    vi.restoreAllMocks();
    const many = countReads(reader);
    const answer = await ask(server, query(30));

    expect(answer.errors).toBeUndefined();
    expect(many()).toEqual(readForTwo);
  });
});
