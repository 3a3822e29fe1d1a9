import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../src/ingest/identity/group-by.ts';
import { resolveIdentity } from '../../../src/ingest/identity/resolve-identity.ts';
import { aBareRecord } from '../../build/record.ts';
import { someRecords } from './some-records.ts';

const papersOf = (...records: Parameters<typeof aBareRecord>[0][]) => {
  const placed = resolveIdentity(records.map(aBareRecord));
  const groups = groupBy(placed, ([, paper]) => paper).values();
  return [...groups].map((group) => group.map(([key]) => key).join(' ')).sort();
};

describe('resolveIdentity', () => {
  it('joins records by arXiv id or DOI, through others too', () => {
    expect(
      papersOf(
        { key: 'a', title: 'One', arxivId: '2301.00001' },
        { key: 'b', title: 'Two', arxivId: '2301.00001', doi: '10.1000/x' },
        { key: 'c', title: 'Three', doi: '10.1000/x' },
        { key: 'd', title: 'One', doi: '10.1000/y' },
      ),
    ).toEqual(['a b c', 'd']);
  });

  it('takes the DOI that arXiv gives for the arXiv id', () => {
    const records = [
      aBareRecord({ key: 'a', title: 'One', arxivId: '2301.00001' }),
      aBareRecord({ key: 'b', title: 'Two', doi: '10.48550/arxiv.2301.00001' }),
    ];
    expect(new Set(resolveIdentity(records).values())).toEqual(new Set(['arxiv:2301.00001']));
  });

  it('joins a record without id by title where exactly one paper fits its year', () => {
    expect(
      papersOf(
        { key: 'a', title: 'One: A Study', arxivId: '2301.00001' },
        { key: 'b', title: 'ONE – a study', publishedOn: '2023-04-05' },
        { key: 'c', title: 'One: A Study', publishedOn: '2019-04-05' },
      ),
    ).toEqual(['a b', 'c']);
  });

  it('leaves it alone where two papers fit', () => {
    expect(
      papersOf(
        { key: 'a', arxivId: '2301.00001' },
        { key: 'b', arxivId: '2301.00002' },
        { key: 'c', publishedOn: '2023-04-05' },
        { key: 'd', publishedOn: '2023-09-09' },
        { key: 'e' },
      ),
    ).toEqual(['a', 'b', 'c d', 'e']);
  });

  it('counts the year of a date beside the year of the arXiv id', () => {
    expect(
      papersOf(
        { key: 'a', arxivId: '2401.00001', publishedOn: '2023-12-31' },
        { key: 'b', publishedOn: '2023-12-31' },
        { key: 'c', publishedOn: '2024-01-02' },
      ),
    ).toEqual(['a b c']);
  });

  it('takes any year for a paper that does not know its own', () => {
    expect(
      papersOf({ key: 'a', doi: '10.1000/x' }, { key: 'b', publishedOn: '2019-04-05' }),
    ).toEqual(['a b']);
  });

  it('joins a record without a year only where one paper in all has its title', () => {
    expect(papersOf({ key: 'a', publishedOn: '2020-01-01' }, { key: 'b' })).toEqual(['a b']);
    expect(
      papersOf(
        { key: 'a', publishedOn: '2020-01-01' },
        { key: 'b', publishedOn: '2021-01-01' },
        { key: 'c' },
      ),
    ).toEqual(['a', 'b', 'c']);
  });

  it('does not join titles without letters unless they are written alike', () => {
    expect(papersOf({ key: 'a', title: '???' }, { key: 'b', title: '!!!' })).toEqual(['a', 'b']);
  });

  it('does not depend on the order of records', () => {
    fc.assert(
      fc.property(someRecords, fc.infiniteStream(fc.nat()), (records, numbers) => {
        const byKey = [...new Map(records.map((record) => [record.key, record])).values()];
        const shuffled = byKey
          .map((record) => ({ record, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ record }) => record);
        const sorted = (placed: Map<string, string>) => [...placed].sort();
        expect(sorted(resolveIdentity(shuffled))).toEqual(sorted(resolveIdentity(byKey)));
      }),
    );
  });
});
