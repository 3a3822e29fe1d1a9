import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nthLargest } from '../../../src/annotate/lexicon/nth-largest.ts';
import { toRanks } from '../../../src/annotate/lexicon/to-ranks.ts';

const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.float({ noNaN: true })));

it('ranks as sorting does, equal values in their order', () => {
  expect(toRanks([1, 3, 1, 2])).toEqual([2, 0, 3, 1]);
  fc.assert(
    fc.property(values, (some) => {
      const order = some.map((_, at) => at);
      order.sort((a, b) => (some[b] ?? 0) - (some[a] ?? 0) || a - b);
      expect(toRanks(some)).toEqual(some.map((_, at) => order.indexOf(at)));
    }),
  );
});

it('finds the least of so many largest as sorting does', () => {
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 20 }), (some, most) => {
      const sorted = some.toSorted((a, b) => b - a);
      const expected = sorted[Math.min(most, sorted.length) - 1] ?? 0;
      expect(nthLargest(some, most) - expected || 0).toBe(0);
    }),
  );
});
