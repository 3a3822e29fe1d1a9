import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../../src/domain/record.ts';
import type { RecordJoins, RecordWrite } from '../../../src/store/graph-writer.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aChange } from '../../build/change.ts';
import { aPaperWrite } from '../../build/paper.ts';
import { aRecord, aRecordWrite } from '../../build/record.ts';
import type { OpenEngine } from './describe-store.ts';
import { edgesOf, propertyOf } from './graph-shape.ts';

const none: RecordJoins = { keys: [], arxivIds: [], dois: [], fingerprints: [] };

export function describeRecordsWritten(openEngine: OpenEngine): void {
  describe('records written', () => {
    it('say what ingest needs to see that nothing changed', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChange({ papers: [aPaperWrite()], records: [aRecordWrite()] }));
      const states = await writer.recordStates(['arxiv:2501.00001', 'unknown']);
      expect([...states.values()]).toEqual([
        {
          key: 'arxiv:2501.00001',
          contentHash: 'hash-1',
          paper: 'arxiv:2501.00001',
          annotatedWith: 'annotator-1',
        },
      ]);
    });

    it('are found by key, arXiv id, DOI and title, whole and once', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const records = [
        aRecordWrite({ key: 'a', arxivId: '1', title: 'One', abstract: 'Of \u0000 and "quotes"' }),
        aRecordWrite({ key: 'b', arxivId: null, doi: '10.1000/x', title: 'Two' }),
        aRecordWrite({ key: 'c', arxivId: null, title: 'T w o' }),
        aRecordWrite({ key: 'd', arxivId: '1', title: 'Other' }),
      ];
      await writer.apply(aChange({ papers: [aPaperWrite()], records }));
      const keysOf = async (joins: Partial<RecordJoins>) =>
        (await writer.recordsSharing({ ...none, ...joins })).map(({ record }) => record.key);
      expect(await keysOf({})).toEqual([]);
      expect(await keysOf({ keys: ['d', 'x'] })).toEqual(['d']);
      expect(await keysOf({ arxivIds: ['1'] })).toEqual(['a', 'd']);
      expect(await keysOf({ dois: ['10.1000/x'] })).toEqual(['b']);
      expect(await keysOf({ fingerprints: ['two'], keys: ['b'] })).toEqual(['b', 'c']);
      const [found] = await writer.recordsSharing({ ...none, keys: ['a'] });
      expect(found).toEqual<RecordWrite | undefined>(records[0]);
    });

    it('move to another paper', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const papers = ['a', 'b'].map((key) => aPaperWrite({ paper: { key } }));
      await writer.apply(aChange({ papers, records: [aRecordWrite({ key: 'r', paper: 'a' })] }));
      await writer.apply(aChange({ papers, records: [aRecordWrite({ key: 'r', paper: 'b' })] }));
      expect(await edgesOf(engine, 'DESCRIBES')).toEqual(['r -> b']);
      expect(await propertyOf(engine, 'Paper', 'sources')).toEqual({ a: null, b: ['arxiv'] });
    });

    it('all come back in the order of keys', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const records = Array.from({ length: 1_001 }, (_, index) => {
        const key = `r${String(index).padStart(4, '0')}`;
        return aRecordWrite({ key, arxivId: null, title: `Title ${index}` });
      });
      await writer.apply(aChange({ papers: [aPaperWrite()], records: [...records].reverse() }));
      const read: SourceRecord[] = [];
      for await (const record of writer.allRecords()) read.push(record);
      expect(read.map(({ key }) => key)).toEqual(records.map(({ record }) => record.key));
      expect(read[7]).toEqual(aRecord({ key: 'r0007', arxivId: null, title: 'Title 7' }));
    });

    it('do not count in the hash by the moment in which they were read', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const papers = [aPaperWrite()];
      await writer.apply(aChange({ papers, records: [aRecordWrite()] }));
      const before = await writer.contentHash();
      const later = '2026-01-01T00:00:00Z';
      const again = aPaperWrite({ recordedAt: later });
      await writer.apply(aChange({ papers: [again], records: [aRecordWrite({ readAt: later })] }));
      expect(await writer.contentHash()).toBe(before);
      await writer.apply(aChange({ papers, records: [aRecordWrite({ contentHash: 'hash-2' })] }));
      expect(await writer.contentHash()).not.toBe(before);
    });

    it('remember rejections by file, and annotators', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.noteRejections('daily-page', 'a.txt', 2);
      await writer.noteRejections('daily-page', 'a.txt', 0);
      await writer.noteAnnotators([{ name: 'old', version: '1' }]);
      await writer.noteAnnotators([{ name: 'vocabulary', version: '2' }]);
      expect(Object.values(await propertyOf(engine, 'FileReading', 'rejected'))).toEqual([0]);
      expect(Object.values(await propertyOf(engine, 'Annotator', 'version'))).toEqual(['2']);
    });
  });
}
