import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, placeLabels, type Wish } from '../../src/explorer/map/place-labels.ts';

const map = { width: 600, height: 400 };
const wish = (key: string, x: number, y: number, how: Wish['how'] = 'clear'): Wish => ({
  key,
  width: 100,
  height: 20,
  corners: [
    { x, y },
    { x, y: y + 40 },
  ],
  how,
});

const overlaps = (a: Placed, b: Placed) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('labels', () => {
  it('never lie on each other, nor beyond the map', () => {
    const corner = fc.record({
      x: fc.integer({ min: -50, max: 650 }),
      y: fc.integer({ min: -50, max: 450 }),
    });
    const wishes = fc.array(
      fc.record({
        width: fc.integer({ min: 5, max: 200 }),
        height: fc.integer({ min: 8, max: 40 }),
        corners: fc.array(corner, { minLength: 1, maxLength: 4 }),
        how: fc.constantFrom('clear', 'near'),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(wishes, (given) => {
        const placed = placeLabels(
          given.map((each, index) => ({ ...each, key: String(index) })),
          map,
        );
        for (const [index, one] of placed.entries()) {
          expect(one.x).toBeGreaterThanOrEqual(0);
          expect(one.y + one.height).toBeLessThanOrEqual(map.height);
          for (const other of placed.slice(index + 1)) expect(overlaps(one, other)).toBe(false);
        }
      }),
    );
  });

  it('go to the next corner where the first is taken', () => {
    const placed = placeLabels([wish('a', 10, 10), wish('b', 20, 15)], map);

    expect(placed.map(({ key, y }) => [key, y])).toEqual([
      ['a', 10],
      ['b', 55],
    ]);
  });

  it('are left out where there is no room, the least important first', () => {
    const placed = placeLabels([wish('a', 10, 10), wish('b', 10, 15), wish('c', 10, 20)], map);

    expect(placed.map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('cover no disc, unless they may', () => {
    const discs = [
      { x: 50, y: 20, radius: 5 },
      { x: 50, y: 60, radius: 5 },
    ];
    expect(placeLabels([wish('a', 10, 10)], map, discs)).toEqual([]);
    expect(placeLabels([wish('a', 10, 10, 'near')], map, discs)).toHaveLength(1);
  });

  it('keep off what is kept, but for those that must be read', () => {
    const kept = [{ left: 0, top: 0, right: 600, bottom: 400 }];
    expect(placeLabels([wish('a', 10, 10, 'near')], map, [], kept)).toEqual([]);
    expect(placeLabels([wish('a', 10, 10, 'must')], map, [], kept)).toHaveLength(1);
  });
});
