import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/domain/record.ts';
import { foldRecords } from '../../../src/ingest/identity/fold-records.ts';
import { groupBy } from '../../../src/ingest/identity/group-by.ts';
import { newerRecord } from '../../../src/ingest/identity/prefer-record.ts';
import { resolveIdentity } from '../../../src/ingest/identity/resolve-identity.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { recordsOfPaper, removeRecords } from '../../../src/ingest/remove-records.ts';
import { aBareRecord } from '../../build/record.ts';
import { MemoryGraph } from '../memory-graph.ts';
import { noAnnotator } from '../no-annotator.ts';
import { itemsOf } from '../read-all.ts';
import { someRecords } from './some-records.ts';

const now = '2025-02-02T00:00:00Z';

function take(graph: MemoryGraph, records: readonly SourceRecord[], batchSize = 3) {
  const request = {
    items: itemsOf(records),
    format: 'test',
    file: 'test',
    recordedAt: now,
    batchSize,
  };
  return ingest(request, graph, noAnnotator);
}

/** What the graph must be: decided at once, from the set. */
function expected(records: readonly SourceRecord[]) {
  const byKey = new Map<string, SourceRecord>();
  for (const record of records) {
    const known = byKey.get(record.key);
    byKey.set(record.key, known ? newerRecord(known, record) : record);
  }
  const placed = resolveIdentity(byKey.values());
  const papers = [...groupBy(byKey.values(), ({ key }) => placed.get(key))];
  return {
    records: [...byKey.values()]
      .map((record) => ({ ...record, paper: placed.get(record.key) }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
    papers: papers
      .flatMap(([key, members]) => (key ? foldRecords(key, members).paper : []))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

const seen = (graph: MemoryGraph) => {
  const { records, papers } = graph.state();
  return { records, papers: papers.map(({ paper: { links, ...paper } }) => paper) };
};

describe('the graph', () => {
  it('is the same whatever the order and the runs in which records come', async () => {
    await fc.assert(
      fc.asyncProperty(
        someRecords.chain((records) => fc.shuffledSubarray(records, { minLength: records.length })),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(14),
        async (records, batchSize, split) => {
          const graph = new MemoryGraph();
          await take(graph, records.slice(0, split), batchSize);
          await take(graph, records.slice(split), batchSize);
          expect(seen(graph)).toEqual(expected(records));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is as if a record had never come when it is removed', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, fc.nat(), async (records, pick) => {
        const one = records[pick % Math.max(1, records.length)];
        if (!one) return;
        const graph = new MemoryGraph();
        await take(graph, records);
        expect(await removeRecords([one.key], graph, noAnnotator, now)).toEqual([one.key]);
        expect(seen(graph)).toEqual(expected(records.filter(({ key }) => key !== one.key)));
      }),
      { numRuns: 300 },
    );
  });

  it('has no paper without a record and no alias that leads away from a living paper', async () => {
    await fc.assert(
      fc.asyncProperty(someRecords, async (records) => {
        const graph = new MemoryGraph();
        await take(graph, records, 1);
        const described = new Set([...graph.records.values()].map(({ paper }) => paper));
        expect(new Set(graph.papers.keys())).toEqual(described);
        for (const from of graph.aliases.keys()) expect(described.has(from)).toBe(false);
      }),
    );
  });

  it('leads from a retired key to the paper that took its records', async () => {
    const graph = new MemoryGraph();
    await take(graph, [aBareRecord({ key: 'a', publishedOn: '2023-05-05' })]);
    const [retired] = [...graph.papers.keys()];
    await take(graph, [aBareRecord({ key: 'b', source: 'arxiv', arxivId: '2305.00001' })]);
    expect([...graph.papers.keys()]).toEqual(['arxiv:2305.00001']);
    expect([...graph.aliases]).toEqual([[retired, 'arxiv:2305.00001']]);
  });

  it('parts two papers again when the record that joined them goes', async () => {
    const graph = new MemoryGraph();
    await take(graph, [
      aBareRecord({ key: 'a', title: 'One', arxivId: '2305.00001' }),
      aBareRecord({ key: 'b', title: 'Two', doi: '10.1000/b' }),
      aBareRecord({ key: 'c', title: 'Two', arxivId: '2305.00001', doi: '10.1000/b' }),
    ]);
    expect(graph.papers.size).toBe(1);
    await removeRecords(['c'], graph, noAnnotator, now);
    expect([...graph.papers.keys()].sort()).toEqual(['arxiv:2305.00001', 'doi:10.1000/b']);
  });

  it.each(['arxiv:2305.00001', 'doi:10.1000/b', 'title'])(
    'finds the records of %s',
    async (name) => {
      const graph = new MemoryGraph();
      await take(graph, [
        aBareRecord({ key: 'a', title: 'One', arxivId: '2305.00001' }),
        aBareRecord({ key: 'b', title: 'Two', doi: '10.1000/b' }),
        aBareRecord({ key: 'c', title: 'Three', publishedOn: '2020-02-02' }),
        aBareRecord({ key: 'd', title: 'three' }),
        aBareRecord({ key: 'e', title: 'one' }),
      ]);
      const paper = [...graph.papers.keys()].find((key) => key.startsWith(name)) ?? '';
      const found = await recordsOfPaper(paper, graph);
      expect(found).toEqual({ a: ['a', 'e'], d: ['b'], t: ['c', 'd'] }[paper[0] ?? '']);
    },
  );
});
