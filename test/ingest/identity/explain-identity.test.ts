import { expect, it } from 'vitest';
import { explainIdentity, toPlacedRecord } from '../../../src/ingest/identity/explain-identity.ts';
import { resolveIdentity } from '../../../src/ingest/identity/resolve-identity.ts';
import { aBareRecord } from '../../build/record.ts';

const explain = (...said: Parameters<typeof aBareRecord>[0][]) => {
  const records = said.map(aBareRecord);
  const placed = resolveIdentity(records);
  return explainIdentity(
    records.flatMap((record) => {
      const paper = placed.get(record.key);
      return paper ? [toPlacedRecord(record, paper)] : [];
    }),
  );
};

it('says by what records became one paper', () => {
  const { joined, apart } = explain(
    { key: 'a', title: 'One', arxivId: '2301.00001' },
    { key: 'b', title: 'Two', arxivId: '2301.00001', doi: '10.1000/x' },
    { key: 'c', title: 'Three', doi: '10.1000/x' },
    { key: 'd', title: 'ONE!', publishedOn: '2023-04-04' },
    { key: 'e', title: 'one' },
    { key: 'f', title: 'Alone', arxivId: '2301.00002' },
  );
  expect(joined).toEqual([
    {
      paper: 'arxiv:2301.00001',
      title: 'One',
      records: [
        { key: 'a', by: 'arXiv id 2301.00001' },
        { key: 'b', by: 'arXiv id 2301.00001 and DOI 10.1000/x' },
        { key: 'c', by: 'DOI 10.1000/x' },
        { key: 'd', by: 'the title and the year 2023' },
        { key: 'e', by: 'the title' },
      ],
    },
  ]);
  expect(apart).toEqual([]);
});

it.each<[string, Parameters<typeof aBareRecord>[0][]]>([
  [
    'different ids',
    [
      { key: 'a', arxivId: '2301.00001' },
      { key: 'b', arxivId: '2301.00002' },
    ],
  ],
  [
    'different years',
    [
      { key: 'a', publishedOn: '2020-01-01' },
      { key: 'b', publishedOn: '2021-01-01' },
    ],
  ],
  [
    'several papers have this title and could be meant',
    [{ key: 'a', arxivId: '2301.00001' }, { key: 'b', arxivId: '2301.00002' }, { key: 'c' }],
  ],
  [
    'the same words, but not the same title',
    [
      { key: 'a', title: 'Learning the Trees of Graphs' },
      { key: 'b', title: 'Learning Graph Trees' },
    ],
  ],
])('says of titles that look alike: %s', (reason, records) => {
  const { apart } = explain(...records);
  expect(apart).toMatchObject([{ reason }]);
  expect(apart[0]?.papers).toHaveLength(records.length);
});
