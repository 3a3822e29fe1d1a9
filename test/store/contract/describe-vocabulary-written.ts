import { describe, expect, it } from 'vitest';
import { graphWriter } from '../../../src/store/write/write-graph.ts';
import { aFoundConcept, aFoundTopic } from '../../build/annotation.ts';
import { aChange, aChangeOf } from '../../build/change.ts';
import { aPaperKey, aPaperWrite } from '../../build/paper.ts';
import { aVocabulary, aVocabularyConcept, aVocabularyTopic } from '../../build/vocabulary.ts';
import type { OpenEngine } from './describe-store.ts';
import { edgesOf, onlyNode, propertyOf } from './graph-shape.ts';

export function describeVocabularyWritten(openEngine: OpenEngine): void {
  describe('the vocabulary written', () => {
    it('stands in the graph with what is broader', async () => {
      const engine = await openEngine();
      const concepts = [
        aVocabularyConcept({ slug: 'decoding' }),
        aVocabularyConcept({ acronym: 'SD', broader: ['decoding'], hub: true }),
      ];
      const topics = [
        aVocabularyTopic(),
        aVocabularyTopic({ slug: 'sampling', broader: 'decoding' }),
      ];
      await graphWriter(engine).writeVocabulary({ concepts, topics });
      expect(await edgesOf(engine, 'BROADER')).toEqual([
        'sampling -> decoding',
        'speculative-decoding -> decoding',
      ]);
      expect(await propertyOf(engine, 'Concept', 'names')).toEqual({
        decoding: ['decoding'],
        'speculative-decoding': ['speculativedecoding', 'sd'],
      });
      expect(await propertyOf(engine, 'Topic', 'paperCount')).toEqual({ decoding: 0, sampling: 0 });
    });

    it('is the same graph when written twice, and no change', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.writeVocabulary(aVocabulary());
      const once = await writer.contentHash();
      await writer.writeVocabulary(aVocabulary());
      expect(await writer.contentHash()).toBe(once);
      expect(await propertyOf(engine, 'Dataset', 'version')).toEqual({ dataset: 1 });
    });

    it('is not overwritten by what papers call a concept, nor removed with them', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.writeVocabulary(aVocabulary());
      const concepts = [aFoundConcept({ label: 'another', kinds: ['TOOL'] })];
      const papers = [aPaperWrite({ concepts, topics: [aFoundTopic()] })];
      await writer.apply(aChangeOf(papers));
      const expected = { label: 'speculative decoding', origin: 'CURATED', kinds: ['METHOD'] };
      expect(await onlyNode(engine, 'Concept')).toMatchObject({ ...expected, paperCount: 1 });
      await writer.apply(aChange({ removedPapers: [aPaperKey()] }));
      expect(await onlyNode(engine, 'Concept')).toMatchObject({ ...expected, paperCount: 0 });
      expect(await onlyNode(engine, 'Topic')).toMatchObject({ paperCount: 0 });
    });

    it('takes over concepts that papers had found', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      await writer.apply(
        aChangeOf([aPaperWrite({ concepts: [aFoundConcept({ acronym: 'SD' })] })]),
      );
      await writer.writeVocabulary(aVocabulary());
      const concept = await onlyNode(engine, 'Concept');
      expect(concept).toMatchObject({ origin: 'CURATED', paperCount: 1 });
      expect(concept).not.toHaveProperty('acronym');
    });

    it('takes away what it does not hold any more, but no mention', async () => {
      const engine = await openEngine();
      const writer = graphWriter(engine);
      const unused = aVocabularyConcept({ slug: 'unused' });
      const concepts = [aVocabularyConcept({ description: 'Curated.' }), unused];
      await writer.writeVocabulary(aVocabulary({ concepts }));
      await writer.apply(
        aChangeOf([aPaperWrite({ concepts: [aFoundConcept({ label: 'found' })] })]),
      );
      await writer.writeVocabulary({ concepts: [], topics: [] });
      const concept = await onlyNode(engine, 'Concept');
      expect(concept).toMatchObject({ label: 'found', origin: 'EXTRACTED', paperCount: 1 });
      expect(concept).not.toHaveProperty('description');
      expect(await propertyOf(engine, 'Topic', 'label')).toEqual({});
    });
  });
}
