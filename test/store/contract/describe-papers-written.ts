import { describe, expect, it } from 'vitest';
import { assignmentFields, mentionFields } from '../../../src/store/rows/edge-fields.ts';
import { paperFields } from '../../../src/store/rows/node-fields.ts';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aFoundConcept, aFoundTopic } from '../../build/annotation.ts';
import { aChange, aChangeOf } from '../../build/change.ts';
import { aPaper, aPaperKey, aPaperWrite } from '../../build/paper.ts';
import { aRecordWrite } from '../../build/record.ts';
import type { OpenEngine } from './describe-store.ts';
import { edgesOf, onlyEdge, onlyNode, propertyOf, readFields } from './graph-shape.ts';

export function describePapersWritten(openEngine: OpenEngine): void {
  describe('papers written', () => {
    it('come back as they were', async () => {
      const engine = await openEngine();
      const links = [
        { url: 'https://example.org/code', kind: 'CODE' as const, span: null },
        {
          url: 'https://example.org',
          kind: 'PROJECT' as const,
          span: { field: 'abstract' as const, start: 0, end: 19 },
        },
      ];
      const whole = {
        abstract: 'https://example.org',
        upvotes: 0,
        publishedOn: '2025-01-02',
        links,
      };
      await graphWriter(engine).apply(aChangeOf([aPaperWrite({ paper: whole })]));
      expect(readFields(paperFields, await onlyNode(engine, 'Paper'))).toEqual(aPaper(whole));
    });

    it('carry what they are sorted, searched and filtered by', async () => {
      const engine = await openEngine();
      const paper = { title: 'Décoding: a Study', abstract: 'Of models.' };
      await graphWriter(engine).apply(aChangeOf([aPaperWrite({ paper })]));
      expect(await onlyNode(engine, 'Paper')).toMatchObject({
        sortTitle: 'decoding: a study',
        searchName: ' decoding a study',
        searchTerms: ' decod study model ',
        fingerprint: 'decodingastudy',
        conceptCount: 0,
        hasLinks: false,
        sources: ['arxiv'],
        annotatedWith: 'annotator-1',
      });
    });

    it('lose what a later version does not say', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(
        aChangeOf([
          aPaperWrite({
            paper: { upvotes: 3 },
            concepts: [aFoundConcept({ slug: 'old' })],
            authors: ['A'],
          }),
        ]),
      );
      await writer.apply(aChangeOf([aPaperWrite({ concepts: [aFoundConcept({ slug: 'new' })] })]));
      expect(readFields(paperFields, await onlyNode(engine, 'Paper')).upvotes).toBeNull();
      expect(await propertyOf(engine, 'Concept', 'paperCount')).toEqual({ new: 1 });
      expect(await propertyOf(engine, 'Author', 'paperCount')).toEqual({});
    });

    it('keep spans, roles and provenance on their edges', async () => {
      const engine = await openEngine();
      const concept = aFoundConcept({ roles: ['INTRODUCES', 'USES'], weight: 1 });
      const topic = aFoundTopic();
      await graphWriter(engine).apply(
        aChangeOf([aPaperWrite({ concepts: [concept], topics: [topic] })]),
      );
      const recordedAt = '2025-12-09T00:00:00Z';
      expect(readFields(mentionFields, await onlyEdge(engine, 'MENTIONS'))).toEqual({
        count: 1,
        roles: concept.roles,
        spans: concept.spans,
        weight: 1,
        provenance: { ...concept.found, recordedAt },
      });
      expect(readFields(assignmentFields, await onlyEdge(engine, 'ABOUT'))).toEqual({
        score: topic.score,
        primary: true,
        concepts: topic.concepts,
        evidence: topic.evidence,
        provenance: { ...topic.found, recordedAt },
      });
    });

    it('name authors in order and organizations once, however they are printed', async () => {
      const engine = await openEngine();
      const organizations = ['Hugging Face', 'hugging face', '☃'].map((label) => ({
        label,
        source: 'hf-daily',
      }));
      await graphWriter(engine).apply(
        aChangeOf([
          aPaperWrite({ authors: ['Ada Lovelace', 'Bob', 'Ada Lovelace'], organizations }),
        ]),
      );
      expect(await edgesOf(engine, 'WROTE')).toEqual([
        'ada-lovelace -> arxiv:2501.00001',
        'bob -> arxiv:2501.00001',
      ]);
      expect(Object.values(await propertyOf(engine, 'Organization', 'label')).sort()).toEqual([
        'Hugging Face',
        '☃',
      ]);
    });

    it('are the same graph when written twice', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const change = aChangeOf([aPaperWrite({ concepts: [aFoundConcept()], authors: ['Ada'] })]);
      await writer.apply(change);
      const once = await writer.contentHash();
      await writer.apply(change);
      expect(await writer.contentHash()).toBe(once);
      expect(await propertyOf(engine, 'Concept', 'paperCount')).toEqual({
        'speculative-decoding': 1,
      });
    });

    it('leave nothing behind when they are removed', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const empty = await writer.contentHash();
      const papers = ['a', 'b'].map((key) =>
        aPaperWrite({
          paper: { key },
          concepts: [aFoundConcept()],
          topics: [aFoundTopic()],
          authors: ['Ada'],
        }),
      );
      await writer.apply(aChangeOf(papers));
      const removal = (key: string) =>
        aChange({ removedPapers: [aPaperKey(key)], removedRecords: [`record of ${key}`] });
      await writer.apply(removal('a'));
      expect(await propertyOf(engine, 'Concept', 'paperCount')).toEqual({
        'speculative-decoding': 1,
      });
      await writer.apply(removal('b'));
      expect(await writer.contentHash()).toBe(empty);
    });

    it('say which sources they come from', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aPaperWrite()]));
      const second = aRecordWrite({ key: 'hf:1', source: 'hf-daily' });
      await writer.apply(aChange({ papers: [aPaperWrite()], records: [second] }));
      expect(await onlyNode(engine, 'Paper')).toMatchObject({ sources: ['arxiv', 'hf-daily'] });
      await writer.apply(aChange({ papers: [aPaperWrite()], removedRecords: ['hf:1'] }));
      expect(await onlyNode(engine, 'Paper')).toMatchObject({ sources: ['arxiv'] });
    });

    it('may be more than a statement takes at once', async () => {
      const engine = await openEngine();
      const papers = Array.from({ length: 2_100 }, (_, index) =>
        aPaperWrite({ paper: { key: `arxiv:${index}` }, concepts: [aFoundConcept()] }),
      );
      await graphWriter(engine).apply(aChangeOf(papers));
      expect(await propertyOf(engine, 'Concept', 'paperCount')).toEqual({
        'speculative-decoding': 2_100,
      });
    });

    it('may have titles longer than an index holds', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const title = '長'.repeat(2_000);
      await writer.apply(aChangeOf([aPaperWrite({ paper: { title, slug: 'long' } })]));
      const joins = { keys: [], arxivIds: [], dois: [], fingerprints: [title] };
      expect(await writer.recordsSharing(joins)).toHaveLength(1);
    });

    it('raise the version once a change, and not for nothing', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(aChangeOf([aPaperWrite()]));
      await writer.apply(aChange());
      await writer.apply(aChangeOf([aPaperWrite({ paper: { key: 'b' } })]));
      expect(await propertyOf(engine, 'Dataset', 'version')).toEqual({ dataset: 2 });
    });

    it('are kept whole when several are written at the same time', async () => {
      const engine = await openEngine();
      const changes = ['a', 'b', 'c', 'a'].map((key) =>
        aChangeOf([aPaperWrite({ paper: { key }, concepts: [aFoundConcept()] })]),
      );
      await Promise.all(changes.map((change) => graphWriter(engine).apply(change)));
      expect(await edgesOf(engine, 'MENTIONS')).toHaveLength(3);
      expect(await propertyOf(engine, 'Concept', 'paperCount')).toEqual({
        'speculative-decoding': 3,
      });
    });
  });
}
