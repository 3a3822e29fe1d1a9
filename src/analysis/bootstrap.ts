// Efron, B. (1979). Bootstrap methods: another look at the jackknife. https://doi.org/10.1214/aos/1176344552;
// for comparing retrieval methods: Sakai, T. (2006). https://doi.org/10.1145/1148170.1148261

import type { Rng } from './seeded-random.ts';

export type Interval = { readonly mean: number; readonly lower: number; readonly upper: number };

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of what was measured, and the 95 % percentile interval around it. Null for no values. */
export function bootstrap(values: readonly number[], rng: Rng, resamples = 2_000): Interval | null {
  if (values.length === 0) return null;
  const means = Array.from({ length: resamples }, () => {
    let sum = 0;
    for (let n = 0; n < values.length; n++) {
      sum += values[Math.floor(rng() * values.length)] as number;
    }
    return sum / values.length;
  }).sort((a, b) => a - b);
  const at = (share: number) =>
    means[Math.min(resamples - 1, Math.floor(share * resamples))] as number;
  return { mean: meanOf(values), lower: at(0.025), upper: at(0.975) };
}

/** a − b over the items that both have: whether one method is better on the same questions. */
export function pairedBootstrap(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
  rng: Rng,
  resamples = 2_000,
): Interval | null {
  const differences = [...a.keys()].sort().flatMap((key) => {
    const other = b.get(key);
    return other === undefined ? [] : [(a.get(key) as number) - other];
  });
  return bootstrap(differences, rng, resamples);
}
