import { expect, it } from 'vitest';
import type { Bounds } from '../../src/explorer/api/graph-query.ts';
import { boundsNote } from '../../src/explorer/controls/bounds-note.ts';

const bounds = (change: Partial<Bounds>): Bounds => ({
  shownNodes: 33,
  totalNodes: 33,
  shownEdges: 515,
  totalEdges: 515,
  totalsExact: true,
  cutBy: [],
  ...change,
});

it.each([
  [bounds({}), '33 papers, 515 ties'],
  [bounds({ totalNodes: 4_812, totalEdges: 9_000 }), '33 of 4,812 papers, 515 of 9,000 ties'],
  [bounds({ totalNodes: 1, shownNodes: 1, totalEdges: 1, shownEdges: 1 }), '1 paper, 1 tie'],
  [
    bounds({ totalNodes: 90, totalsExact: false, cutBy: ['TIME'] }),
    '33 of at least 90 papers, 515 ties or more (time was up)',
  ],
  [bounds({ shownNodes: 0, totalNodes: 0 }), 'Nothing to draw.'],
])('says what is cut: %#', (given, said) => {
  expect(boundsNote(given, given.shownEdges, 'papers', null)).toBe(said);
});

it('says how much of what is lit can be seen', () => {
  expect(boundsNote(bounds({}), 0, 'papers', { shown: 6, all: 8 })).toMatch(/, 6 of 8 lit$/);
  const lit = { shown: 100, all: 24_568 };
  expect(boundsNote(bounds({}), 0, 'papers', lit)).toMatch(/, 100 of 24,568 lit$/);
});
