import { describe, expect, it } from 'vitest';
import { SourceRecord } from '../../../src/domain/record.ts';
import { contentHash } from '../../../src/ingest/content-hash.ts';
import { ingest } from '../../../src/ingest/ingest.ts';
import { removeRecords } from '../../../src/ingest/remove-records.ts';
import type { GraphWriter } from '../../../src/store/graph-writer.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aChange } from '../../build/change.ts';
import { aPaperWrite } from '../../build/paper.ts';
import { aBareRecord, aRecordWrite } from '../../build/record.ts';
import { noAnnotator } from '../../ingest/no-annotator.ts';
import { itemsOf } from '../../ingest/read-all.ts';
import type { OpenEngine } from './describe-store.ts';
import { edgesOf, onlyEdge, propertyOf } from './graph-shape.ts';

const now = '2025-02-02T00:00:00Z';

/** A work as OpenAlex tells it: `W1` under the DOI `10.1000/w1`. */
function aWork(id: string, said: Partial<SourceRecord> = {}): SourceRecord {
  return aBareRecord({
    ...{ key: `openalex:${id}`, source: 'openalex', sourceId: id, title: `The work ${id}` },
    ...{ doi: `10.1000/${id.toLowerCase()}`, ...said },
  });
}

const take = (writer: GraphWriter, ...records: readonly SourceRecord[]) =>
  ingest(
    { items: itemsOf(records), format: 'test', file: 'test', recordedAt: now },
    writer,
    noAnnotator,
  );

const remove = (writer: GraphWriter, ...keys: readonly string[]) =>
  removeRecords(keys, writer, noAnnotator, now);

const citing = aWork('W1', { references: ['openalex:W2', 'openalex:W3'] });
const cited = aWork('W2');

export function describeCitationsWritten(openEngine: OpenEngine): void {
  describe('citations written', () => {
    it('join two papers of the graph, whichever comes first, and say where they are from', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const orders = [
        [citing, cited],
        [cited, citing],
      ];
      for (const order of orders) {
        await remove(writer, citing.key, cited.key);
        for (const record of order) await take(writer, record);
        expect(await edgesOf(engine, 'CITES')).toEqual(['doi:10.1000/w1 -> doi:10.1000/w2']);
        expect(await onlyEdge(engine, 'CITES')).toEqual({
          provenance: '["openalex","record","1",1]',
          recordedAt: now,
        });
      }
    }, 60_000);

    it('come all at once, in both directions, and never lead from a paper to itself', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const back = aWork('W2', { references: ['openalex:W1', 'openalex:W2', 'doi:10.1000/W2'] });
      await take(writer, citing, back);
      const both = ['doi:10.1000/w1 -> doi:10.1000/w2', 'doi:10.1000/w2 -> doi:10.1000/w1'];
      expect(await edgesOf(engine, 'CITES')).toEqual(both);
    });

    it('find a paper by its DOI and by its arXiv id, however they are written, and once', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const references = [
        'doi:10.48550/arXiv.2501.00001',
        'arxiv:2501.00001v2',
        'arxiv:none',
        'doi:10.1000/W2',
      ];
      const arxiv = aBareRecord({ key: 'x', title: 'On arXiv', arxivId: '2501.00001' });
      await take(writer, aWork('W1', { references }));
      await take(writer, cited, arxiv);
      expect(await edgesOf(engine, 'CITES')).toEqual([
        'doi:10.1000/w1 -> arxiv:2501.00001',
        'doi:10.1000/w1 -> doi:10.1000/w2',
      ]);
    });

    it('find a paper on arXiv that is there already, known by its DOI alone', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await take(writer, aBareRecord({ key: 'x', title: 'X', doi: '10.48550/arxiv.2501.00001' }));
      await take(writer, aWork('W1', { references: ['arxiv:2501.00001'] }));
      expect(await edgesOf(engine, 'CITES')).toEqual(['doi:10.1000/w1 -> arxiv:2501.00001']);
    });

    it('go and come again with a record, and leave nothing of it', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await take(writer, cited);
      const alone = await writer.contentHash();
      await take(writer, citing);
      const both = await writer.contentHash();
      await remove(writer, 'openalex:W2');
      expect(await edgesOf(engine, 'CITES')).toEqual([]);
      await take(writer, cited);
      expect(await writer.contentHash()).toBe(both);
      await remove(writer, 'openalex:W1');
      expect(await writer.contentHash()).toBe(alone);
      expect(await propertyOf(engine, 'Reference', 'key')).toEqual({});
    });

    it('stay when nothing changed, and change with what a record cites', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await take(writer, citing, cited);
      expect(await take(writer, citing, cited)).toMatchObject({ added: 0, changed: 0 });
      const later = { ...citing, readAt: '2025-03-03T00:00:00Z', references: ['openalex:W9'] };
      await take(writer, later);
      expect(await edgesOf(engine, 'CITES')).toEqual([]);
      expect(await edgesOf(engine, 'REFERS_TO')).toEqual(['doi:10.1000/w1 -> openalex:W9']);
    });

    it('come back from the records alone', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await take(writer, citing, cited);
      const hash = await writer.contentHash();
      const lines: string[] = [];
      for await (const record of writer.allRecords()) lines.push(JSON.stringify(record));
      await remove(writer, citing.key, cited.key);
      expect(await writer.contentHash()).not.toBe(hash);
      await take(writer, ...lines.map((line) => SourceRecord.parse(JSON.parse(line))).reverse());
      expect(await writer.contentHash()).toBe(hash);
    });

    it('follow papers that become one, and that come apart', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await take(writer, citing, cited, aWork('W3'));
      const hash = await writer.contentHash();
      // says that W2 and W3 are one
      await take(writer, aBareRecord({ key: 'x', doi: '10.1000/w2', arxivId: '2501.00001' }));
      await take(writer, aBareRecord({ key: 'y', doi: '10.1000/w3', arxivId: '2501.00001' }));
      expect(await edgesOf(engine, 'CITES')).toEqual(['doi:10.1000/w1 -> arxiv:2501.00001']);
      await remove(writer, 'x', 'y');
      expect(await writer.contentHash()).toBe(hash);
      expect(await edgesOf(engine, 'CITES')).toHaveLength(2);
    });

    it('come to a graph that was filled before there were any, when its records are read again', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const records = [citing, cited].map((record) =>
        aRecordWrite({ ...record, paper: `doi:${record.doi}`, contentHash: 'of long ago' }),
      );
      const papers = records.map(({ paper }) =>
        aPaperWrite({ paper: { key: paper }, annotatedWith: noAnnotator.hash }),
      );
      await writer.apply(aChange({ papers, records }));
      expect(await take(writer, citing, cited)).toMatchObject({ added: 0, changed: 2 });
      expect(await edgesOf(engine, 'CITES')).toHaveLength(1);
      expect((await writer.recordStates([citing.key])).get(citing.key)).toMatchObject({
        contentHash: contentHash(citing),
      });
      expect(await take(writer, citing, cited)).toMatchObject({ changed: 0 });
    });
  });
}
