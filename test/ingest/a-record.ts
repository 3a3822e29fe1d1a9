import type { SourceRecord } from '../../src/domain/record.ts';

/** A valid record that says nothing but a title; the test names what matters. */
export function aRecord(said: Partial<SourceRecord> & { key: string }): SourceRecord {
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
    ...said,
  };
}
