import { expect, it } from 'vitest';
import { seededRandom } from '../../src/analysis/seeded-random.ts';
import {
  endOf,
  firstTies,
  rankTies,
  startOf,
  TieColumns,
  turnTies,
} from '../../src/graphql/outline/tie-columns.ts';

/** Few different weights, so that many are equal. */
function someTies(nodes: number, others: number) {
  const rng = seededRandom(3);
  const columns = new TieColumns();
  const all: { from: number; to: number; weight: number; mark: number }[] = [];
  for (let from = 0; from < nodes; from += 1) {
    for (let to = 0; to < others; to += 1) {
      if (rng() < 0.5) continue;
      const tie = { from, to, weight: Math.ceil(rng() * 20) / 20, mark: Math.floor(rng() * 32) };
      all.push(tie);
      columns.add(tie.to, tie.weight, tie.mark);
    }
    columns.endNode();
  }
  return { all, ties: columns.finish() };
}

it('holds the ties of each node together, and turns them round', () => {
  const { all, ties } = someTies(70, 50);
  const turned = turnTies(ties, 50);
  const listed = Array.from({ length: 50 }, (_, to) => {
    const found = [];
    for (let at = startOf(turned, to); at < endOf(turned, to); at += 1) {
      const [from = -1, weight = -1, mark = -1] = [
        turned.ends[at],
        turned.weights[at],
        turned.marks[at],
      ];
      found.push({ from, to, weight, mark });
    }
    return found;
  });
  expect(listed.flat()).toEqual(all.toSorted((a, b) => a.to - b.to || a.from - b.from));
});

it.each([0, 1, 5, 30, 60, 1_000])(
  'finds the %d strongest that pass once they are ranked',
  async (limit) => {
    const { all, ties } = someTies(4, 200);
    await rankTies(ties);
    for (const passes of [() => true, (end: number) => end % 3 === 0, () => false]) {
      for (let node = 0; node < 4; node += 1) {
        const sorted = all
          .filter(({ from, to }) => from === node && passes(to))
          .sort((a, b) => b.weight - a.weight || a.to - b.to)
          .slice(0, limit);
        const found = firstTies(ties, node, limit, passes).map((place) => ties.ends[place]);
        expect(found).toEqual(sorted.map(({ to }) => to));
      }
    }
  },
);
