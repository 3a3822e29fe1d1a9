import { bench, describe } from 'vitest';
import { searchNeighbours } from '../../src/analysis/nearest-neighbours.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { type SparseVector, toSparseVector } from '../../src/analysis/sparse-vector.ts';

/** Vectors as papers have them: 155 terms of 200,000, most papers sharing some, weights falling with commonness. */
function someVectors(count: number): SparseVector[] {
  const rng = seededRandom(1);
  return Array.from({ length: count }, () => {
    const entries = new Map<number, number>();
    while (entries.size < 155) {
      const rank = Math.floor(200_000 ** rng());
      entries.set(rank, (0.2 + rng()) * Math.log(2 + rank));
    }
    return toSparseVector(entries, 192);
  });
}

const once = { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 };

describe('exact nearest neighbours', () => {
  for (const size of [1_000, 5_000, 20_000]) {
    const vectors = someVectors(size);
    bench(
      `30 nearest of each of ${size} papers, 155 terms a paper`,
      () => {
        const search = searchNeighbours(vectors);
        search.advance(search.total);
      },
      once,
    );
  }
});
