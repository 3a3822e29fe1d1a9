import { describe, expect, it } from 'vitest';
import { adjustedRand } from '../../src/analysis/adjusted-rand.ts';
import { bootstrap, pairedBootstrap } from '../../src/analysis/bootstrap.ts';
import { modularity } from '../../src/analysis/modularity.ts';
import { ndcg, recall } from '../../src/analysis/ndcg.ts';
import { npmi } from '../../src/analysis/npmi.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { toWeightedGraph } from '../../src/analysis/weighted-graph.ts';

describe('nDCG', () => {
  const gains = new Map([
    ['a', 3],
    ['b', 1],
  ]);

  it('is 1 for the best order and less for another, by hand', () => {
    expect(ndcg(['a', 'b'], gains)).toBe(1);
    expect(ndcg(['b', 'a'], gains)).toBeCloseTo(
      (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)),
      12,
    );
  });

  it('reads k places only, and is null where nothing can be gained', () => {
    expect(ndcg(['x', 'a'], gains, 1)).toBe(0);
    expect(ndcg(['x'], new Map([['a', 0]]))).toBeNull();
  });

  it('has recall beside it', () => {
    expect(recall(['a', 'x', 'b'], new Set(['a', 'b']), 2)).toBe(0.5);
    expect(recall([], new Set())).toBeNull();
  });
});

describe('the bootstrap', () => {
  it('gives an interval around the mean, the same for the same seed', () => {
    const values = [0.1, 0.4, 0.3, 0.2, 0.9, 0.5];
    const one = bootstrap(values, seededRandom(1));
    expect(one).toEqual(bootstrap(values, seededRandom(1)));
    expect(one?.mean).toBeCloseTo(0.4, 12);
    expect(one?.lower).toBeLessThan(0.4);
    expect(one?.upper).toBeGreaterThan(0.4);
    expect(bootstrap([], seededRandom(1))).toBeNull();
  });

  it('compares two methods on the items that both have', () => {
    const a = new Map([
      ['x', 0.5],
      ['y', 0.7],
      ['only a', 9],
    ]);
    const b = new Map([
      ['y', 0.5],
      ['x', 0.3],
    ]);
    const { mean, lower, upper } = pairedBootstrap(a, b, seededRandom(1)) ?? {};
    for (const value of [mean, lower, upper]) expect(value).toBeCloseTo(0.2, 12);
  });
});

describe('the adjusted Rand index', () => {
  it('is 1 for the same grouping by other names, and as Hubert and Arabie have it else', () => {
    expect(adjustedRand(['a', 'a', 'b'], ['x', 'x', 'y'])).toBe(1);
    // pairs together: 2 of both, 6 and 3 of each, 15 in all: (2 - 1.2) / (4.5 - 1.2)
    expect(adjustedRand([0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2])).toBeCloseTo(0.8 / 3.3, 12);
  });

  it('is 1 where there is nothing to disagree about', () => {
    expect(adjustedRand([], [])).toBe(1);
    expect(adjustedRand([1], [2])).toBe(1);
  });
});

it('NPMI is 1 for always, 0 for chance, −1 for never together', () => {
  expect(npmi(10, 10, 10, 100)).toBeCloseTo(1, 12);
  expect(npmi(10, 10, 1, 100)).toBeCloseTo(0, 12);
  expect(npmi(10, 10, 0, 100)).toBe(-1);
});

describe('modularity', () => {
  const twoPairs = toWeightedGraph(4, [
    [0, 1, 1],
    [2, 3, 1],
  ]);

  it('is a half for two separate pairs, 0 for all in one', () => {
    expect(modularity(twoPairs, Int32Array.of(0, 0, 1, 1))).toBe(0.5);
    expect(modularity(twoPairs, Int32Array.of(0, 0, 0, 0))).toBe(0);
  });

  it('is 0 without edges', () => {
    expect(modularity(toWeightedGraph(2, []), Int32Array.of(0, 1))).toBe(0);
  });
});
