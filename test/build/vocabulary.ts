import {
  type Vocabulary,
  VocabularyConcept,
  VocabularyTopic,
} from '../../src/domain/vocabulary.ts';

export function aVocabularyConcept(over: Partial<VocabularyConcept> = {}): VocabularyConcept {
  const { slug = 'speculative-decoding' } = over;
  return VocabularyConcept.parse({
    slug,
    label: slug.replaceAll('-', ' '),
    kinds: ['METHOD'],
    ...over,
  });
}

export function aVocabularyTopic(over: Partial<VocabularyTopic> = {}): VocabularyTopic {
  const { slug = 'decoding' } = over;
  return VocabularyTopic.parse({
    slug,
    label: slug,
    description: `About ${slug}.`,
    concepts: { 'speculative-decoding': 1 },
    ...over,
  });
}

/** One concept and one topic that it speaks for. */
export function aVocabulary(over: Partial<Vocabulary> = {}): Vocabulary {
  return { concepts: [aVocabularyConcept()], topics: [aVocabularyTopic()], ...over };
}
