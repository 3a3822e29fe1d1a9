import { describe, expect, it, vi } from 'vitest';
import { findPaths } from '../../src/analysis/find-paths.ts';
import type { NeighbourReader, PathNode, PathRelation } from '../../src/analysis/path-node.ts';
import { pathSentence } from '../../src/analysis/path-sentence.ts';
import { type Rng, seededRandom, shuffled } from '../../src/analysis/seeded-random.ts';

type Tie = readonly [a: string, b: string, weight: number, relation?: PathRelation];

/** A reader over a small graph held in memory; neighbours come in random order when told so. */
function aReader(ties: readonly Tie[], hubs: readonly string[] = [], rng?: Rng): NeighbourReader {
  const nodes = new Map<string, PathNode>();
  for (const key of new Set(ties.flatMap(([a, b]) => [a as string, b]))) {
    const neighbours = ties.flatMap(([a, b, weight, relation = 'MENTIONS']) =>
      a === key ? [{ key: b, weight, relation }] : b === key ? [{ key: a, weight, relation }] : [],
    );
    const order = rng ? [...shuffled(neighbours.length, rng)] : [...neighbours.keys()];
    nodes.set(key, {
      degree: neighbours.filter(({ relation }) => relation !== 'SIMILAR').length,
      hub: hubs.includes(key),
      cut: false,
      neighbours: order.map((at) => neighbours[at] as (typeof neighbours)[number]),
    });
  }
  return async (keys) =>
    new Map(keys.flatMap((key) => (nodes.has(key) ? [[key, nodes.get(key) as PathNode]] : [])));
}

const nodesOf = ({ paths }: Awaited<ReturnType<typeof findPaths>>) =>
  paths.map(({ steps }) => [steps[0]?.from, ...steps.map(({ to }) => to)].join('>'));

const search = { from: 'p:a', to: 'p:b', maxHops: 4, first: 3 };

const ties: Tie[] = [
  ['p:a', 'c:speculative', 0.9],
  ['p:b', 'c:speculative', 0.8],
  ['p:a', 'c:llm', 0.9],
  ['p:b', 'c:llm', 0.9],
  ...Array.from({ length: 50 }, (_, at): Tie => [`p:${at}`, 'c:llm', 0.5]),
  ['p:a', 'c:tree', 0.5],
  ['c:tree', 'c:search', 1, 'BROADER'],
  ['c:beam', 'c:search', 1, 'BROADER'],
  ['p:b', 'c:beam', 0.5],
];

describe('the strongest paths', () => {
  it('prefer a distinctive concept to a busy one, and cost what the formula says', async () => {
    const found = await findPaths(search, aReader(ties, ['c:llm']));
    expect(nodesOf(found)).toEqual([
      'p:a>c:speculative>p:b',
      'p:a>c:llm>p:b',
      'p:a>c:tree>c:search>c:beam>p:b',
    ]);
    const half = Math.sqrt(Math.log2(2 + 3) * Math.log2(2 + 3));
    const [first] = found.paths;
    expect(first?.strength).toBeCloseTo((0.9 * 0.8) / Math.log2(2 + 2) / half, 12);
    expect(first?.strength).toBeCloseTo(Math.exp(-(first?.cost ?? 0)), 12);
    expect(found).toMatchObject({ verdict: 'CLOSE', truncated: false });
  });

  it('are the same from the other end, turned round', async () => {
    const there = await findPaths(search, aReader(ties));
    const back = await findPaths({ ...search, from: 'p:b', to: 'p:a' }, aReader(ties));
    const turned = nodesOf(back).map((path) => path.split('>').reverse().join('>'));
    expect(turned).toEqual(nodesOf(there));
    expect(back.paths.map(({ cost }) => cost.toFixed(9))).toEqual(
      there.paths.map(({ cost }) => cost.toFixed(9)),
    );
  });

  it('do not depend on the order of neighbours, ties go by key', async () => {
    const equal: Tie[] = ['c', 'a', 'd', 'b'].flatMap((name): Tie[] => [
      ['p:a', `c:${name}`, 0.5],
      ['p:b', `c:${name}`, 0.5],
    ]);
    for (const seed of [1, 2, 3]) {
      const found = await findPaths(search, aReader(equal, [], seededRandom(seed)));
      expect(nodesOf(found)).toEqual(['p:a>c:a>p:b', 'p:a>c:b>p:b', 'p:a>c:c>p:b']);
    }
  });

  it('are those that trying all simple paths finds', async () => {
    const rng = seededRandom(11);
    for (let round = 0; round < 15; round++) {
      const random: Tie[] = [];
      for (let a = 0; a < 9; a++) {
        for (let b = a + 1; b < 9; b++) {
          if (rng() < 0.35) random.push([`n:${a}`, `n:${b}`, 0.05 + 0.95 * rng()]);
        }
      }
      const question = { from: 'n:0', to: 'n:8', maxHops: 4, first: 4 };
      const found = await findPaths(question, aReader(random));
      expect(found.paths.map(({ cost }) => cost.toFixed(9))).toEqual(
        allCosts(random, 4).slice(0, 4),
      );
    }
  });

  it('never exceed the hops', async () => {
    const found = await findPaths({ ...search, maxHops: 2 }, aReader(ties));
    expect(found.paths.every(({ steps }) => steps.length <= 2)).toBe(true);
  });

  it('use SIMILAR only as a direct hop, and not where it is faint', async () => {
    const similar: Tie[] = [
      ['p:a', 'p:x', 0.9, 'SIMILAR'],
      ['p:x', 'p:b', 0.9, 'SIMILAR'],
    ];
    expect((await findPaths(search, aReader(similar))).verdict).toBe('NONE');
    const faint = await findPaths(search, aReader([['p:a', 'p:b', 0.02, 'SIMILAR']]));
    expect(faint.verdict).toBe('NONE');
    const direct = await findPaths(search, aReader([...similar, ['p:a', 'p:b', 0.4, 'SIMILAR']]));
    expect(nodesOf(direct)).toEqual(['p:a>p:b']);
    expect(direct.verdict).toBe('DIRECT');
  });
});

describe('the verdict', () => {
  it('is WEAK where every path runs through a hub', async () => {
    const onlyHub = ties.filter(([a, b]) => [a, b].includes('c:llm'));
    const found = await findPaths(search, aReader(onlyHub, ['c:llm']));
    expect(found).toMatchObject({ verdict: 'WEAK', paths: [{ hubs: ['c:llm'] }] });
  });

  it('is NONE for what is not connected, unknown, or the same', async () => {
    const apart: Tie[] = [
      ['p:a', 'c:1', 1],
      ['p:b', 'c:2', 1],
    ];
    expect(await findPaths(search, aReader(apart))).toEqual({
      paths: [],
      verdict: 'NONE',
      truncated: false,
    });
    expect((await findPaths({ ...search, to: 'p:unknown' }, aReader(ties))).verdict).toBe('NONE');
    expect((await findPaths({ ...search, to: 'p:a' }, aReader(ties))).verdict).toBe('NONE');
  });
});

it('reads in few batches, and says when it stopped early', async () => {
  const chain: Tie[] = Array.from({ length: 40 }, (_, at): Tie => ['p:a', `c:${at}`, 0.5]);
  const wide = chain.flatMap(([, c], at): Tie[] => [
    [c, `p:${at}`, 0.5],
    [`p:${at}`, `d:${at}`, 0.5],
    ['p:b', `d:${at}`, 0.5],
  ]);
  const read = vi.fn(aReader([...chain, ...wide]));
  const found = await findPaths(search, read);
  expect(read.mock.calls.length).toBeLessThanOrEqual(9);
  expect(found.paths[0]?.steps).toHaveLength(4);
});

it('knows that nothing is left to find when no more hops are allowed', async () => {
  const starOf = (end: string, name: string, arms: number) =>
    Array.from({ length: arms }, (_, at): Tie[] => [
      [end, `c:${name}${at}`, 0.5],
      [`c:${name}${at}`, `p:${name}${at}`, 0.5],
    ]).flat();
  const twoStars = [...starOf('p:a', 'left', 60), ...starOf('p:b', 'right', 60)];
  for (const maxHops of [2, 3]) {
    const found = await findPaths({ ...search, maxHops }, aReader(twoStars));
    expect(found).toEqual({ paths: [], verdict: 'NONE', truncated: false });
  }
});

it('says a path as a sentence', async () => {
  const { paths } = await findPaths(search, aReader(ties));
  const labels = {
    labelOf: (key: string) => key.slice(2),
    isPaper: (key: string) => key.startsWith('p:'),
  };
  expect(paths.map((path) => pathSentence(path, labels))[0]).toBe(
    'Both “a” and “b” mention speculative.',
  );
});

/** Costs of all simple paths from n:0 to n:8, cheapest first, by walking every one of them. */
function allCosts(all: readonly Tie[], maxHops: number): string[] {
  const around = (key: string) =>
    all.flatMap(([a, b, weight]) =>
      a === key ? [[b, weight] as const] : b === key ? [[a, weight] as const] : [],
    );
  const passing = (key: string) => Math.log(Math.log2(2 + around(key).length));
  const costs: number[] = [];
  const walk = (key: string, cost: number, seen: readonly string[]) => {
    if (key === 'n:8') {
      costs.push(cost + (passing('n:0') + passing('n:8')) / 2);
      return;
    }
    if (seen.length > maxHops) return;
    const leaving = cost + (key === 'n:0' ? 0 : passing(key));
    for (const [next, weight] of around(key)) {
      if (!seen.includes(next)) walk(next, leaving - Math.log(weight), [...seen, next]);
    }
  };
  if (around('n:0').length > 0 && around('n:8').length > 0) walk('n:0', 0, ['n:0']);
  return costs.sort((a, b) => a - b).map((cost) => cost.toFixed(9));
}
