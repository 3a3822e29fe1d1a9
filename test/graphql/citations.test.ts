import { expect, it, vi } from 'vitest';
import { serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { drawn, type ShownGraph } from './ask-graph.ts';
import { countReads } from './count-reads.ts';
import { openCited } from './open-cited.ts';

const reader = await openCited();
const server = serve(reader);

type Contribution = { signal: string; label: string; value: number; entity: { label: string } };
type Explanation = {
  score: number;
  verdict: string;
  sentence: string;
  contributions: { items: Contribution[]; rest: number };
};

const idOf = async (work: string) => {
  const by = { doi: `10.1000/${work.toLowerCase()}` };
  const answer = await askFor<{ paper: { id: string } }>(
    server,
    'query($by: PaperBy!) { paper(by: $by) { id } }',
    { by },
  );
  return answer.paper.id;
};
const ids = new Map(
  await Promise.all(
    ['W1', 'W2', 'W3', 'W4', 'W5'].map(async (work) => [work, await idOf(work)] as const),
  ),
);
const id = (work: string) => ids.get(work) ?? '';

async function explain(a: string, b: string): Promise<Explanation> {
  const answer = await askFor<{ explainRelation: { explanation: Explanation } }>(
    server,
    `query($a: ID!, $b: ID!) { explainRelation(a: $a, b: $b) { explanation { score verdict sentence
      contributions { rest items { signal label value entity { label } left { spans { text } } right { spans { text } } } } } } }`,
    { a: id(a), b: id(b) },
  );
  return answer.explainRelation.explanation;
}

it('is a signal of its own whose contributions add up, from either side', async () => {
  const found = await explain('W1', 'W2');
  const { items, rest } = found.contributions;
  const sum = items.reduce((total, { value }) => total + value, rest);
  expect(Math.abs(sum - found.score)).toBeLessThan(1e-9);
  expect(items).toMatchObject([
    {
      signal: 'CITATION',
      label: 'Medusa heads',
      entity: { label: 'Medusa heads' },
      ...{ left: [], right: [] },
    },
    { signal: 'CITATION', label: 'Common ground', entity: { label: 'Common ground' } },
  ]);
  expect(found.sentence).toBe('One cites the other, and both cite “Common ground”.');
  expect(found.verdict).not.toBe('UNRELATED');
  expect(await explain('W2', 'W1')).toEqual(found);
  expect((await explain('W1', 'W4')).sentence).toBe('Both cite “Common ground”.');
  expect(await explain('W4', 'W5')).toMatchObject({ score: 0, verdict: 'UNRELATED' });
});

it('relates papers that have nothing else in common', async () => {
  const answer = await askFor<{ related: { nodes: { title: string }[] } }>(
    server,
    'query($to: [ID!]!) { related(to: $to) { nodes { title } } }',
    { to: [id('W4')] },
  );
  const titles = answer.related.nodes.map(({ title }) => title);
  expect(titles.toSorted()).toEqual(['Common ground', 'Medusa heads', 'Nested drafts']);
});

it('is a hop of paths that says who cites whom, in a fixed number of reads', async () => {
  type Paths = { verdict: string; paths: { sentence: string; steps: { relation: string }[] }[] };
  const between = async (a: string, b: string) => {
    const answer = await askFor<{ paths: Paths }>(
      server,
      'query($a: ID!, $b: ID!) { paths(from: $a, to: $b) { verdict paths { sentence steps { relation weight evidence { spans { text } } } } } }',
      { a: id(a), b: id(b) },
    );
    return answer.paths;
  };
  const { verdict, paths } = await between('W3', 'W1');
  expect(verdict).toBe('DIRECT');
  const direct = paths.map(({ sentence }) => sentence);
  expect(direct).toContain('“Common ground” is cited by “Nested drafts”.');
  expect(direct).toContain(
    '“Common ground” is cited by “Medusa heads”, which is cited by “Nested drafts”.',
  );
  const shared = (await between('W1', 'W4')).paths.map(({ sentence }) => sentence);
  expect(shared).toContain('Both “Nested drafts” and “Genome search” cite “Common ground”.');
  expect((await between('W1', 'W5')).verdict).toBe('NONE');
});

const arrows = ({ edges, nodes }: ShownGraph) => {
  const label = (node: string) => nodes.find((each) => each.key === node)?.label;
  return edges
    .filter(({ relation, directed }) => relation === 'CITES' && directed)
    .map(({ source, target }) => `${label(source)} -> ${label(target)}`)
    .sort();
};

it('is drawn from the paper that cites, where it is asked for, within the limits', async () => {
  const around = (show: string, more = '') =>
    drawn(
      server,
      `scope: { around: { ids: ["${id('W3')}"], relations: [CITES] } }, show: ${show} ${more}`,
    );
  const all = [
    'Genome search -> Common ground',
    'Medusa heads -> Common ground',
    'Nested drafts -> Common ground',
    'Nested drafts -> Medusa heads',
  ];
  for (const show of ['ENTITIES', 'PAPERS']) {
    const picture = await around(show);
    expect(arrows(picture)).toEqual(all);
    expect(picture.nodes.map(({ hiddenNeighbors }) => hiddenNeighbors)).toEqual([0, 0, 0, 0]);
    expect(picture.bounds).toMatchObject({ totalNodes: 4, totalEdges: 4, totalsExact: true });
    expect(picture.bounds.cutBy).toEqual([]);
  }
  const two = await drawn(
    server,
    `scope: { around: { ids: ["${id('W3')}"], relations: [CITES, SIMILAR] } }, show: PAPERS`,
  );
  // who is both similar and cited is one neighbour
  expect(two.nodes.map(({ hiddenNeighbors }) => hiddenNeighbors)).toEqual([0, 0, 0, 0]);
  expect(two.bounds.cutBy).toEqual([]);
  const few = await around('PAPERS', ', limits: { nodes: 2 }');
  expect(few.nodes).toHaveLength(2);
  expect(few.nodes[0]).toMatchObject({ label: 'Common ground', hiddenNeighbors: 2 });
  expect(few.bounds.cutBy).toContain('NODE_LIMIT');
  const filtered = await around('PAPERS', ', where: { upvotes: { from: 6 } }');
  expect(arrows(filtered)).toEqual(['Nested drafts -> Common ground']);
});

it('is drawn as the path goes, whichever way it points', async () => {
  const scope = `scope: { path: { from: "${id('W3')}", to: "${id('W1')}" } }`;
  expect(arrows(await drawn(server, `${scope}, show: ENTITIES`))).toContain(
    'Nested drafts -> Common ground',
  );
});

it('costs as many reads for a list of papers as for one', async () => {
  const list = async (first: number) => {
    const reads = countReads(reader);
    await askFor(
      serve(reader),
      'query($first: Int) { papers(first: $first, where: { upvotes: { from: 1 } }) { nodes { related(first: 2) { edges { explanation { contributions { items { entity { label } } } } } } } } }',
      { first },
    );
    vi.restoreAllMocks();
    return reads();
  };
  expect(await list(4)).toEqual(await list(2));
});
