import { fingerprint } from '../../src/domain/fold-text.ts';
import { SourceRecord } from '../../src/domain/record.ts';
import type { RecordWrite } from '../../src/store/graph-writer.ts';
import { aPaperKey } from './paper.ts';

/** A record that says nothing but a title. Unchecked, so that a test can say what no record may. */
export function aBareRecord(said: Partial<SourceRecord> & { key: string }): SourceRecord {
  return {
    source: 'daily-page',
    sourceId: null,
    readAt: '2025-01-01T00:00:00Z',
    title: 'A Paper',
    abstract: null,
    arxivId: null,
    doi: null,
    url: null,
    publishedOn: null,
    listedOn: null,
    authorCount: null,
    commentCount: null,
    upvotes: null,
    authors: [],
    organizations: [],
    links: [],
    keywords: [],
    categories: [],
    references: [],
    ...said,
  };
}

/** An arXiv record of title and id only. */
export function aRecord(over: Partial<SourceRecord> = {}): SourceRecord {
  const record = aBareRecord({
    key: 'arxiv:2501.00001',
    source: 'arxiv',
    sourceId: '2501.00001',
    readAt: '2025-12-09T00:00:00Z',
    title: 'Speculative decoding of language models',
    arxivId: '2501.00001',
    ...over,
  });
  return SourceRecord.parse(record);
}

/** A record and the paper it describes. */
export function aRecordWrite(
  over: Partial<SourceRecord> & { paper?: string; contentHash?: string } = {},
): RecordWrite {
  const { paper, contentHash = 'hash-1', ...fields } = over;
  const record = aRecord(fields);
  return {
    record,
    contentHash,
    fingerprint: fingerprint(record.title),
    paper: aPaperKey(paper),
  };
}
