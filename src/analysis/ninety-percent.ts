import { type Rng, shuffled } from './seeded-random.ts';

/** Nine in ten of `size` things at random, ascending. */
export function ninetyPercent(size: number, rng: Rng): Int32Array {
  return shuffled(size, rng)
    .subarray(0, Math.round(size * 0.9))
    .sort();
}
