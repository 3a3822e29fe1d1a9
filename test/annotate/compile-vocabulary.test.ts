import { describe, expect, it } from 'vitest';
import { compileVocabulary } from '../../src/annotate/compile-vocabulary.ts';
import { BadSettings } from '../../src/domain/errors.ts';
import { aConcept, aTopic } from './a-vocabulary.ts';
import { shippedVocabulary } from './seed-papers.ts';

describe('compileVocabulary', () => {
  it('says everything that is wrong at once, in plain words', () => {
    const concepts = [
      aConcept('pre-training'),
      aConcept('Pretraining', { slug: 'pretraining' }),
      aConcept('beam search'),
      aConcept('sampling', { broader: ['decoding'] }),
      aConcept('a thing', { broader: ['b-thing'] }),
      aConcept('b thing', { broader: ['a-thing'] }),
      aConcept('beam search'),
      aConcept('--'.concat('x'), { slug: 'x', aliases: ['++'] }),
    ];
    const topics = [aTopic('code', { nowhere: 0.5 }, { broader: 'software' })];

    let message = '';
    try {
      compileVocabulary({ concepts, topics });
    } catch (error) {
      message = error instanceof BadSettings ? error.message : '';
    }

    expect(message.split('\n')).toEqual([
      'The vocabulary is wrong:',
      'Concept "beam-search" is there twice.',
      'Concept "sampling" has the broader concept "decoding", which is not there.',
      'Topic "code" has the broader topic "software", which is not there.',
      'Topic "code" rests on the concept "nowhere", which is not there.',
      'A concept is broader than itself: a-thing < b-thing < a-thing.',
      'Concepts "pre-training" and "pretraining" are both written "Pretraining".',
      'Concept "x" is written "++", which holds no letter or digit.',
    ]);
  });

  it('hashes what the vocabulary says, in whatever order it says it', () => {
    const one = aConcept('beam search', { aliases: ['beam decoding', 'beams'] });
    const other = aConcept('sampling');
    const turned = { ...one, aliases: one.aliases.toReversed() };
    const hash = compileVocabulary({ concepts: [one, other], topics: [] }).hash;

    expect(compileVocabulary({ concepts: [other, turned], topics: [] }).hash).toBe(hash);
    expect(compileVocabulary({ concepts: [one], topics: [] }).hash).not.toBe(hash);
    expect(
      compileVocabulary({ concepts: [{ ...one, hub: true }, other], topics: [] }).hash,
    ).not.toBe(hash);
  });

  it('knows the line of broader concepts, nearest first', () => {
    expect(shippedVocabulary.lineage.get('draft-head')).toEqual([
      'draft-head',
      'draft-model',
      'speculative-decoding',
      'inference-acceleration',
      'decoding-algorithm',
      'inference-efficiency',
      'text-generation',
      'efficiency',
      'natural-language-generation',
      'natural-language-processing',
    ]);
  });

  it('ships a vocabulary that is sound and large enough', () => {
    expect(shippedVocabulary.concepts.size).toBeGreaterThan(700);
    expect(shippedVocabulary.topics.map(({ slug }) => slug)).toEqual([
      'code-lms',
      'decoding',
      'encoders',
      'genomics',
    ]);
  });
});
