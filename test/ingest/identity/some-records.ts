import fc from 'fast-check';
import type { SourceRecord } from '../../../src/domain/record.ts';
import { aBareRecord } from '../../build/record.ts';

const some = <Value>(...values: Value[]) => fc.constantFrom(...values);

/** Records that share ids, titles and years all the time, with several versions of one key among them. */
export const someRecords: fc.Arbitrary<SourceRecord[]> = fc.uniqueArray(
  fc
    .record({
      key: some('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
      source: some('arxiv' as const, 'hf-daily' as const, 'daily-page' as const),
      title: some('One', 'one!', 'Two', 'TWO', '???'),
      arxivId: some(null, null, null, '2301.00001', '2301.00002', '2401.00001'),
      doi: some(null, null, null, '10.1000/a', '10.1000/b', '10.48550/arxiv.2301.00001'),
      publishedOn: some(null, '2023-05-05', '2024-06-06', '2022-12-31'),
      listedOn: some(null, '2024-07-07', '2025-08-08'),
      abstract: some(null, 'First words.', 'Other words.'),
      upvotes: some(null, 1, 2),
    })
    .map((said) => aBareRecord(said)),
  { selector: (record) => JSON.stringify(record), maxLength: 14 },
);
