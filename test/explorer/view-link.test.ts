import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstView,
  type Opened,
  projections,
  type Scope,
  type View,
} from '../../src/explorer/view/view.ts';
import { readLink, toLink } from '../../src/explorer/view/view-link.ts';

const word = fc.string({ minLength: 1 });
const id = fc.base64String({ minLength: 4 });
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant<Scope>({ kind: 'all' }),
  fc.record({ kind: fc.constantFrom('topic', 'cluster', 'around'), id }),
  fc.record({ kind: fc.constant('search'), text: word }),
);
const opened: fc.Arbitrary<Opened> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paper', 'concept', 'topic', 'cluster'), id }),
  fc.record({ kind: fc.constant('search'), text: word }),
);
const year = fc.option(fc.integer({ min: 1, max: 9_999 }));
const place = fc.integer({ min: -30_000, max: 30_000 }).map((number) => number / 10_000);
const view: fc.Arbitrary<View> = fc.record({
  scope,
  projection: fc.constantFrom(...projections),
  topics: fc.uniqueArray(word, { maxLength: 3 }),
  from: year,
  to: year,
  nodes: fc.integer({ min: 1, max: 2_000 }),
  opened: fc.option(opened),
  path: fc.option(fc.record({ from: id, to: id })),
  camera: fc.option(fc.record({ x: place, y: place, ratio: place.filter((ratio) => ratio > 0) })),
});

describe('a link', () => {
  it('reopens the view that it was made of', () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(readLink(toLink(given).slice(2))).toEqual(given);
      }),
    );
  });

  it('is the plain address for the first view', () => {
    expect(toLink(firstView)).toBe('./');
    expect(readLink('')).toEqual(firstView);
  });

  it('that says nonsense shows the first view', () => {
    const nonsense = '?in=galaxy:1&show=art&from=soon&to=-3&nodes=99999&open=paper:&path=a&at=1,2';
    expect(readLink(nonsense)).toEqual(firstView);
  });

  it('may hold anything', () => {
    fc.assert(fc.property(fc.string(), (text) => void readLink(text)));
  });
});
