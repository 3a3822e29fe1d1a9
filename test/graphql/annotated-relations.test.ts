import { expect, it, vi } from 'vitest';
import { createAnnotator } from '../../src/cli/create-annotator.ts';
import { meteredEngine } from '../../src/store/metered-engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { openSeed } from './open-seed.ts';

const { engine, reader } = await openSeed();
const annotator = await createAnnotator();
const annotate: Parameters<typeof serve>[1] = {
  annotate: async (text) => annotator.annotate({ ...text, keywords: [] }),
};
const server = serve(reader, annotate);

const title = 'Lossless speed-ups with draft heads';
const abstract =
  'We train draft heads for speculative decoding. A small draft model proposes tokens, and the target LLM verifies them in parallel. Decoding throughput doubles over Medusa decoding.';

type Spans = readonly { readonly field: string; readonly start: number; readonly text: string }[];
type Evidence = { readonly paper: { readonly title: string } | null; readonly spans: Spans };
type Relation = {
  readonly paper: { readonly title: string };
  readonly score: number;
  readonly explanation: {
    readonly score: number;
    readonly verdict: string;
    readonly contributions: {
      readonly rest: number;
      readonly items: readonly {
        readonly label: string;
        readonly value: number;
        readonly left: readonly Evidence[];
        readonly right: readonly Evidence[];
      }[];
    };
  };
};

const query = `query ($title: String!, $abstract: String, $related: Int) {
  annotate(title: $title, abstract: $abstract, related: $related) {
    related {
      paper { title }
      score
      explanation {
        score verdict
        contributions(first: 5) {
          rest
          items {
            label value
            left { paper { title } spans { field start text } }
            right { paper { title } spans { field start text } }
          }
        }
      }
    }
  }
}`;

const relationsOf = async (variables: Record<string, unknown>) =>
  (await askFor<{ annotate: { related: Relation[] } }>(server, query, variables)).annotate.related;

it('relates a text to the papers of the graph, the nearest first', async () => {
  const related = await relationsOf({ title, abstract });
  expect(related).toHaveLength(5);
  expect(related[0]?.paper.title).toMatch(/^Hydra/);
  expect(related[0]?.explanation.verdict).toBe('STRONG');
  const scores = related.map(({ score }) => score);
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
});

it('gives reasons that add up to the score, with words of the text and of the paper', async () => {
  for (const { paper, score, explanation } of await relationsOf({ title, abstract, related: 10 })) {
    expect(explanation.score).toBe(score);
    const { items, rest } = explanation.contributions;
    const sum = items.reduce((total, { value }) => total + value, rest);
    expect(Math.abs(sum - score)).toBeLessThan(1e-9);
    for (const { left, right } of items) {
      expect(left.map((each) => each.paper)).toEqual([null]);
      expect(right.map((each) => each.paper?.title)).toEqual([paper.title]);
      for (const { field, start, text } of left.flatMap(({ spans }) => spans)) {
        const whole = field === 'TITLE' ? title : abstract;
        expect(whole.slice(start, start + text.length)).toBe(text);
      }
    }
  }
});

it('finds a paper of the graph by its own text, with a score of nearly 1', async () => {
  const page = { limit: 100, direction: 'forward', cursor: null } as const;
  const { rows } = await reader.papers.page({ where: {}, orderBy: [], page });
  const hydra = rows.map(({ row }) => row).find((paper) => paper.title.startsWith('Hydra'));
  const [first] = await relationsOf({ title: hydra?.title, abstract: hydra?.abstract });
  expect(first?.paper.title).toBe(hydra?.title);
  expect(first?.score).toBeGreaterThan(0.98);
});

it('relates nothing where nothing is asked for, or nothing is in common', async () => {
  expect(await relationsOf({ title, abstract, related: 0 })).toEqual([]);
  expect(await relationsOf({ title: 'Zyzzyva', abstract: '' })).toEqual([]);
  expect(await relationsOf({ title: '' })).toEqual([]);
});

it('runs as many statements for ten papers as for two', async () => {
  const statements = async (related: number) => {
    const meter = { statements: 0, rows: 0 };
    const metered = serve(graphReader(meteredEngine(engine, meter)), annotate);
    await askFor(metered, query, { title, abstract, related });
    return meter.statements;
  };
  // the first request also reads the model
  await statements(2);
  expect(await statements(10)).toBe(await statements(2));
});

it('says what it can where the papers were never analysed', async () => {
  const unanalysed = serve(
    { ...reader, analysis: { ...reader.analysis, head: vi.fn(async () => noHead) } },
    annotate,
  );
  const asked = '{ annotate(title: "Draft models") { concepts { label } related { score } } }';
  const { data, errors } = await ask(unanalysed, asked);
  expect(data).toMatchObject({ annotate: { related: null } });
  expect(errors?.[0]).toMatchObject({
    path: ['annotate', 'related'],
    extensions: { code: 'STORE_UNAVAILABLE' },
  });
});

const noHead = {
  ...{ revision: 0, analysedAt: null, version: 0, backgroundPapers: 0 },
  ...{ algorithm: '', parameters: {}, levels: [] },
};

it.each([-1, 101])('refuses %s related papers', async (related) => {
  const { errors } = await ask(server, query, { title, related });
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});
