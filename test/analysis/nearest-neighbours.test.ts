import fc from 'fast-check';
import { expect, it } from 'vitest';
import { flattenVectors } from '../../src/analysis/flat-vectors.ts';
import {
  findNeighbours,
  prepareSearch,
  searchNeighbours,
} from '../../src/analysis/nearest-neighbours.ts';
import { mergeNeighbours, neighboursAt } from '../../src/analysis/neighbour-table.ts';
import { seededRandom, shuffled } from '../../src/analysis/seeded-random.ts';
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
      const found = findNeighbours(vectors, 5);
      for (let paper = 0; paper < count; paper++) {
        expect(found[paper]).toEqual(bruteForce(vectors, paper, 5));
      }
    }),
    { numRuns: 30 },
  );
});

it('finds the same whoever compares which papers, in whatever order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.nat(), (count, seed) => {
      const vectors = someVectors(count, seed);
      const space = prepareSearch(flattenVectors(vectors));
      const [a, b] = [searchNeighbours(space, 5), searchNeighbours(space, 5)];
      const pieces = shuffled(count, seededRandom(seed));
      for (const at of pieces) (at % 3 === 0 ? a : b).setFloors(at, at + 1);
      for (const at of pieces) (at % 2 === 0 ? a : b).comparePapers(at, at + 1);
      const table = mergeNeighbours([a.found(), b.found()], 5);
      const whole = findNeighbours(vectors, 5);
      for (let paper = 0; paper < count; paper++) {
        expect(neighboursAt(table, paper)).toEqual(whole[paper]);
      }
    }),
    { numRuns: 30 },
  );
});

it('finds nothing near an empty vector', () => {
  const empty = toSparseVector(new Map(), 192);
  expect(findNeighbours([empty, ...someVectors(5, 3)])[0]).toEqual([]);
});
