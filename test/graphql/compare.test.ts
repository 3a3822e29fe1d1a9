import { expect, it, vi } from 'vitest';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);

type Row = {
  heading: string;
  role: string | null;
  kind: string | null;
  shared: boolean;
  cells: {
    paper: { id: string };
    mentions: { concept: { slug: string }; spans: { text: string }[] }[];
  }[];
};

const text = `query($papers: [ID!]!) { compare(papers: $papers) { papers { id } rows { heading role kind shared
  cells { paper { id } mentions { concept { slug } spans { text } } } } } }`;

async function compare(
  titles: readonly string[],
): Promise<{ papers: { id: string }[]; rows: Row[] }> {
  const papers = titles.map(idOf);
  return (
    await askFor<{ compare: { papers: { id: string }[]; rows: Row[] } }>(server, text, { papers })
  ).compare;
}

it('puts papers side by side, rows with something in common first', async () => {
  const { papers, rows } = await compare(['Hydra', 'S2D', 'Scaling Laws']);

  const asked = ['Hydra', 'S2D', 'Scaling Laws'].map(idOf);
  expect(papers.map(({ id }) => id)).toEqual(asked);
  for (const { cells, role, kind } of rows) {
    expect(cells.map(({ paper }) => paper.id)).toEqual(asked);
    expect(cells.some(({ mentions }) => mentions.length > 0)).toBe(true);
    expect([role, kind].filter((given) => given !== null)).toHaveLength(1);
  }
  const shared = rows.map((row) => row.shared);
  expect(shared).toEqual(shared.toSorted((a, b) => Number(b) - Number(a)));
  expect(shared).toContain(true);
  expect(shared).toContain(false);
});

it('marks a row as shared when two cells hold one concept, and shows that first', async () => {
  const { rows } = await compare(['Hydra', 'S2D']);

  for (const { shared, cells } of rows) {
    const [left = [], right = []] = cells.map(({ mentions }) =>
      mentions.map((m) => m.concept.slug),
    );
    expect(shared).toBe(left.some((slug) => right.includes(slug)));
  }
  const methods = rows.find(({ heading }) => heading === 'methods');
  const first = methods?.cells.map(({ mentions }) => mentions[0]?.concept.slug);
  expect(first).toEqual(['speculative-decoding', 'speculative-decoding']);
});

it('says what each introduces and compares with, and where', async () => {
  const { rows } = await compare(['Hydra', 'Scaling Laws']);
  const cellsOf = (heading: string) =>
    rows.find((row) => row.heading === heading)?.cells.map(({ mentions }) => mentions) ?? [];
  const [hydra] = cellsOf('introduces');
  const [, laws] = cellsOf('compares with');

  expect(hydra?.find(({ concept }) => concept.slug === 'hydra')?.spans[0]?.text).toBe('Hydra');
  const eagle = laws?.find(({ concept }) => concept.slug === 'eagle-2');
  expect(eagle?.spans.map((span) => span.text)).toContain('EAGLE2');
});

it('answers which papers compare with EAGLE-2, under either spelling', async () => {
  const papers = 'papers(mention: { roles: [COMPARES] }) { nodes { title } }';
  const answer = await askFor<Record<string, unknown>>(
    server,
    `{ a: concept(by: { name: "EAGLE-2" }) { ${papers} } b: concept(by: { name: "EAGLE2" }) { ${papers} } }`,
  );

  const laws = { papers: { nodes: [{ title: 'Scaling Laws for Speculative Decoding' }] } };
  expect(answer).toEqual({ a: laws, b: laws });
});

it('takes 2 to 10 different papers', async () => {
  const [hydra, s2d] = [idOf('Hydra'), idOf('S2D')];
  const asked = [[hydra], [hydra, hydra], [hydra, 'x'], Array(11).fill(s2d)];

  const answers = await Promise.all(asked.map((papers) => ask(server, text, { papers })));

  expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
    'BAD_USER_INPUT',
    'BAD_USER_INPUT',
    'NOT_FOUND',
    'BAD_USER_INPUT',
  ]);
});

it('reads as often for four papers as for two', async () => {
  const few = countReads(reader);
  await compare(['Hydra', 'S2D']);
  const readForTwo = few();
  vi.restoreAllMocks();
  const many = countReads(reader);
  await compare(['Hydra', 'S2D', 'DUSt3R', 'MergeDNA']);

  expect(many()).toEqual(readForTwo);
  expect(readForTwo).toEqual({ papersByKey: 1, 'conceptsOfPapers.pages': 1 });
  vi.restoreAllMocks();
});
