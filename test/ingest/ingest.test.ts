import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/domain/record.ts';
import type { Rejection } from '../../src/domain/rejection.ts';
import type { Annotator } from '../../src/ingest/annotator.ts';
import { type IngestRequest, ingest } from '../../src/ingest/ingest.ts';
import type { SourceItem } from '../../src/ingest/source.ts';
import { aBareRecord } from '../build/record.ts';
import { MemoryGraph } from './memory-graph.ts';
import { noAnnotator } from './no-annotator.ts';
import { itemsOf } from './read-all.ts';

const request = (records: readonly SourceRecord[], said: Partial<IngestRequest> = {}) => ({
  items: itemsOf(records),
  format: 'test',
  file: 'some.txt',
  recordedAt: '2025-02-02T00:00:00Z',
  ...said,
});

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    aBareRecord({ key: `k${index}`, title: `Paper ${index}` }),
  );

describe('ingest', () => {
  it('changes nothing when it runs a second time', async () => {
    const graph = new MemoryGraph();
    const records = numbered(7);
    const first = await ingest(request(records, { batchSize: 3 }), graph, noAnnotator);
    expect(first).toMatchObject({ read: 7, added: 7, changed: 0, unchanged: 0 });
    const { applied } = graph;
    const later = records.map((record) => ({ ...record, readAt: '2025-09-09T00:00:00Z' }));
    const second = await ingest(request(later, { batchSize: 3 }), graph, noAnnotator);
    expect(second).toMatchObject({ read: 7, added: 0, changed: 0, unchanged: 7 });
    expect(graph.applied).toBe(applied);
  });

  it('writes the paper of a changed record and no other', async () => {
    const graph = new MemoryGraph();
    const records = numbered(3);
    await ingest(request(records), graph, noAnnotator);
    const written: string[] = [];
    const spy: Annotator = {
      ...noAnnotator,
      annotate(texts) {
        written.push(...texts.map(({ title }) => title));
        return noAnnotator.annotate(texts);
      },
    };
    const changed = records.map((record, index) =>
      index === 1 ? { ...record, abstract: 'New.', readAt: '2025-03-03T00:00:00Z' } : record,
    );
    expect(await ingest(request(changed), graph, spy)).toMatchObject({ changed: 1, unchanged: 2 });
    expect(written).toEqual(['Paper 1']);
  });

  it('does not let an older record take the place of a newer one', async () => {
    const graph = new MemoryGraph();
    await ingest(
      request([aBareRecord({ key: 'k', listedOn: '2025-01-02', upvotes: 5 })]),
      graph,
      noAnnotator,
    );
    const older = aBareRecord({
      key: 'k',
      listedOn: '2025-01-01',
      upvotes: 3,
      readAt: '2025-09-09T00:00:00Z',
    });
    expect(await ingest(request([older]), graph, noAnnotator)).toMatchObject({ unchanged: 1 });
    expect([...graph.papers.values()][0]?.paper.upvotes).toBe(5);
  });

  it('annotates anew when the annotator is another', async () => {
    const graph = new MemoryGraph();
    await ingest(request(numbered(3)), graph, noAnnotator);
    const other = { ...noAnnotator, hash: 'other' };
    expect(await ingest(request(numbered(3)), graph, other)).toMatchObject({ changed: 3 });
    expect([...graph.papers.values()].map(({ annotatedWith }) => annotatedWith)).toEqual(
      Array(3).fill('other'),
    );
    expect(await ingest(request(numbered(3)), graph, other)).toMatchObject({ unchanged: 3 });
  });

  it('annotates the text that the records tell together', async () => {
    const graph = new MemoryGraph();
    const read: unknown[] = [];
    const spy: Annotator = {
      ...noAnnotator,
      async annotate(texts) {
        read.push(...texts);
        const span = { field: 'abstract' as const, start: 0, end: 8 };
        const link = { url: 'https://a.org/', kind: 'CODE' as const, span };
        return texts.map(() => ({ concepts: [], topics: [], links: [link] }));
      },
    };
    await ingest(
      request([
        aBareRecord({
          key: 'a',
          title: 'one',
          abstract: 'Page.',
          keywords: ['x'],
          links: [{ url: 'https://a.org', kind: 'OTHER' }],
        }),
        aBareRecord({
          key: 'b',
          source: 'arxiv',
          title: 'One',
          arxivId: '2501.00001',
          keywords: ['X', 'y'],
        }),
      ]),
      graph,
      spy,
    );
    expect(read).toEqual([{ title: 'One', abstract: 'Page.', keywords: ['X', 'y'] }]);
    expect([...graph.papers.values()][0]?.paper.links).toEqual([
      { url: 'https://a.org', kind: 'CODE', span: { field: 'abstract', start: 0, end: 8 } },
    ]);
  });

  it('reports rejections and warnings, keeps the first thousand and hands on all', async () => {
    async function* items(): AsyncGenerator<SourceItem> {
      yield { kind: 'warning', message: 'careful' };
      for (let line = 1; line <= 1_500; line += 1) {
        yield { kind: 'rejection', rejection: { line, reason: 'bad' } };
      }
      yield { kind: 'record', line: 1_501, record: aBareRecord({ key: 'k' }) };
    }
    const handed: Rejection[] = [];
    const graph = new MemoryGraph();
    const said = { items: items(), onRejection: (rejection: Rejection) => handed.push(rejection) };
    const report = await ingest(request([], said), graph, noAnnotator);
    expect(report).toMatchObject({
      read: 1_501,
      added: 1,
      rejectedCount: 1_500,
      warnings: ['careful'],
    });
    expect([report.rejected.length, handed.length]).toEqual([1_000, 1_500]);
    expect(graph.rejections.get('test some.txt')).toBe(1_500);
  });

  it('tells how far it is after each batch', async () => {
    const seen: number[] = [];
    const onProgress = ({ read }: { read: number }) => seen.push(read);
    await ingest(
      request(numbered(7), { batchSize: 3, onProgress }),
      new MemoryGraph(),
      noAnnotator,
    );
    expect(seen).toEqual([3, 6, 7]);
  });

  it('closes the source when a write fails, and throws what happened', async () => {
    let closed = false;
    async function* items(): AsyncGenerator<SourceItem> {
      try {
        yield* itemsOf(numbered(10));
      } finally {
        closed = true;
      }
    }
    const graph = new MemoryGraph();
    graph.apply = () => Promise.reject(new Error('disk full'));
    const broken = ingest(request([], { items: items(), batchSize: 2 }), graph, noAnnotator);
    await expect(broken).rejects.toThrow('disk full');
    expect(closed).toBe(true);
  });
});
