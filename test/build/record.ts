import { fingerprint } from '../../src/domain/fold-text.ts';
import { SourceRecord } from '../../src/domain/record.ts';
import type { RecordWrite } from '../../src/store/graph-writer.ts';
import { aPaperKey } from './paper.ts';

/** An arXiv record of title and id only. */
export function aRecord(over: Partial<SourceRecord> = {}): SourceRecord {
  return SourceRecord.parse({
    key: 'arxiv:2501.00001',
    source: 'arxiv',
    sourceId: '2501.00001',
    readAt: '2025-12-09T00:00:00Z',
    title: 'Speculative decoding of language models',
    abstract: null,
    arxivId: '2501.00001',
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
    ...over,
  });
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
