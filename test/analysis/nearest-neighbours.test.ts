import fc from 'fast-check';
import { expect, it } from 'vitest';
import { searchNeighbours } from '../../src/analysis/nearest-neighbours.ts';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import { dot, type SparseVector, toSparseVector } from '../../src/analysis/sparse-vector.ts';

/** Vectors with common and rare coordinates, as papers have them. */
function someVectors(count: number, seed: number): SparseVector[] {
  const rng = seededRandom(seed);
  return Array.from({ length: count }, () => {
    const size = Math.floor(rng() * 12);
    const entries = Array.from(
      { length: size },
      () => [Math.floor(200 * rng() ** 3), rng() + 0.01] as const,
    );
    return toSparseVector(new Map(entries), 192);
  });
}

function bruteForce(vectors: readonly SparseVector[], paper: number, most: number) {
  return vectors
    .map((vector, index) => ({ index, score: dot(vectors[paper] as SparseVector, vector) }))
    .filter(({ index, score }) => index !== paper && score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, most);
}

it('finds exactly what comparing all pairs finds, to the last bit', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), fc.nat(), (count, seed) => {
      const vectors = someVectors(count, seed);
      const search = searchNeighbours(vectors, 5);
      search.advance(search.total);
      for (let paper = 0; paper < count; paper++) {
        expect(search.neighboursOf(paper)).toEqual(bruteForce(vectors, paper, 5));
      }
    }),
    { numRuns: 30 },
  );
});

it('works in steps and says how far it is', () => {
  const search = searchNeighbours(someVectors(25, 1), 5);
  expect([search.advance(10), search.advance(30), search.advance(30)]).toEqual([
    10,
    40,
    search.total,
  ]);
});

it('finds nothing near an empty vector', () => {
  const empty = toSparseVector(new Map(), 192);
  const search = searchNeighbours([empty, ...someVectors(5, 3)]);
  search.advance(search.total);
  expect(search.neighboursOf(0)).toEqual([]);
});
