import { describe, expect, it, vi } from 'vitest';
import { ask, serve } from './ask.ts';
import { askFor } from './ask-for.ts';
import { countReads } from './count-reads.ts';
import { openSeed } from './open-seed.ts';

const { reader, idOf } = await openSeed();
const server = serve(reader);

type Step = {
  from: { id: string };
  to: { id: string };
  relation: string;
  weight: number;
  evidence: { paper: { id: string }; spans: { text: string }[] }[];
};
type PathResult = {
  verdict: string;
  sentence: string;
  truncated: boolean;
  paths: { length: number; strength: number; sentence: string; steps: Step[] }[];
};

const text = `query($a: ID!, $b: ID!, $maxHops: Int, $first: Int) {
  paths(from: $a, to: $b, maxHops: $maxHops, first: $first) { verdict sentence truncated paths {
    length strength sentence steps { from { id } to { id } relation weight
      evidence { paper { id } spans { text } } } } } }`;

async function pathsBetween(a: string, b: string, more = {}): Promise<PathResult> {
  return (await askFor<{ paths: PathResult }>(server, text, { a, b, ...more })).paths;
}

describe('paths', () => {
  it('join two papers by what both speak of, with the words on every hop', async () => {
    const { verdict, paths } = await pathsBetween(idOf('Hydra'), idOf('S2D'), { first: 5 });

    expect(verdict).toBe('DIRECT');
    expect(paths).toHaveLength(5);
    expect(paths.map(({ strength }) => strength)).toEqual(
      paths.map(({ strength }) => strength).toSorted((a, b) => b - a),
    );
    for (const { length, strength, steps, sentence } of paths) {
      expect(steps).toHaveLength(length);
      expect(steps[0]?.from.id).toBe(idOf('Hydra'));
      expect(steps.at(-1)?.to.id).toBe(idOf('S2D'));
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
      expect(sentence).toMatch(/Hydra.*\.$/);
      steps.slice(1).forEach(({ from }, at) => {
        expect(from.id).toBe(steps[at]?.to.id);
      });
      for (const { weight, evidence } of steps) {
        expect(weight).toBeGreaterThan(0);
        expect(evidence.flatMap(({ spans }) => spans).length).toBeGreaterThan(0);
      }
    }
  });

  it('take likeness as one direct hop, proven by the words of both', async () => {
    const { paths } = await pathsBetween(idOf('Hydra'), idOf('S2D'), { first: 10 });
    const similar = paths.filter(({ steps }) =>
      steps.some(({ relation }) => relation === 'SIMILAR'),
    );

    expect(similar.map(({ length }) => length)).toEqual([1]);
    const papers = similar[0]?.steps[0]?.evidence.map(({ paper }) => paper.id);
    expect(new Set(papers)).toEqual(new Set([idOf('Hydra'), idOf('S2D')]));
  });

  it('between DUSt3R and Hydra prove little, and the sentence says why', async () => {
    const { verdict, sentence } = await pathsBetween(idOf('DUSt3R'), idOf('Hydra'));
    const near = await pathsBetween(idOf('DUSt3R'), idOf('Hydra'), { maxHops: 1 });

    expect(['WEAK', 'NONE']).toContain(verdict);
    expect(sentence).toMatch(/^(Weakly connected: .+ \(.+\)|Not connected: .+)\.$/);
    expect(near).toEqual({
      verdict: 'NONE',
      truncated: false,
      paths: [],
      sentence: 'Not connected: no way of at most 1 hop leads from one to the other.',
    });
  });

  it('lead from MergeDNA to CodeT5+ over an objective of pre-training', async () => {
    const { paths } = await pathsBetween(idOf('MergeDNA'), idOf('CodeT5+'), { first: 10 });

    expect(paths.some(({ sentence }) => sentence.includes('pre-training objective'))).toBe(true);
  });

  it('are the same from either end', async () => {
    const there = await pathsBetween(idOf('MergeDNA'), idOf('CodeT5+'), { first: 5 });
    const back = await pathsBetween(idOf('CodeT5+'), idOf('MergeDNA'), { first: 5 });

    const ends = ({ paths }: PathResult, turned: boolean) =>
      paths.map(({ steps, strength }) => ({
        strength: strength.toFixed(12),
        nodes: (turned ? steps.toReversed() : steps).map(({ from, to }) =>
          turned ? to.id : from.id,
        ),
      }));
    expect(ends(back, true)).toEqual(ends(there, false));
  });

  it('join entities of any kind', async () => {
    const { topic, concept } = await askFor<Record<string, { id: string }>>(
      server,
      '{ topic(by: { slug: "decoding" }) { id } concept(by: { name: "EAGLE-2" }) { id } }',
    );

    const { verdict, paths } = await pathsBetween(topic?.id ?? '', concept?.id ?? '');

    expect(verdict).toBe('CLOSE');
    expect(paths[0]?.steps.map(({ relation }) => relation)).toEqual(['ABOUT', 'MENTIONS']);
  });

  it('are asked for with sense', async () => {
    const hydra = idOf('Hydra');
    const asked = [
      { a: hydra, b: hydra },
      { a: hydra, b: 'x' },
      { a: hydra, b: idOf('S2D'), maxHops: 7 },
      { a: hydra, b: idOf('S2D'), first: 11 },
    ];

    const answers = await Promise.all(asked.map((variables) => ask(server, text, variables)));

    expect(answers.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual([
      'BAD_USER_INPUT',
      'NOT_FOUND',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
    ]);
  });

  it('are read in few rounds, and their words at once', async () => {
    const reads = countReads(reader);
    await pathsBetween(idOf('DUSt3R'), idOf('Hydra'), { first: 10, maxHops: 6 });
    const { 'analysis.neighboursOf': rounds = 0, ...rest } = reads();
    vi.restoreAllMocks();

    expect(rounds).toBeLessThanOrEqual(9);
    expect(rest).toMatchObject({ 'analysis.head': 1, 'analysis.evidenceOf': 1 });
    for (const count of Object.values(rest)) expect(count).toBeLessThanOrEqual(2);
  });
});
