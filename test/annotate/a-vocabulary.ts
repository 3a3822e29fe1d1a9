import {
  type CompiledVocabulary,
  compileVocabulary,
} from '../../src/annotate/compile-vocabulary.ts';
import { VocabularyConcept, VocabularyTopic } from '../../src/domain/vocabulary.ts';

/** A curated concept: its slug and kind follow from the label where a test does not care. */
export function aConcept(
  label: string,
  fields: Partial<VocabularyConcept> = {},
): VocabularyConcept {
  const slug = label.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return VocabularyConcept.parse({ slug, label, kinds: ['METHOD'], ...fields });
}

/** A curated topic that rests on the given concepts. */
export function aTopic(
  slug: string,
  concepts: Record<string, number>,
  fields: Partial<VocabularyTopic> = {},
): VocabularyTopic {
  return VocabularyTopic.parse({ slug, label: slug, description: slug, concepts, ...fields });
}

export function aVocabulary(
  concepts: readonly VocabularyConcept[],
  topics: readonly VocabularyTopic[] = [],
): CompiledVocabulary {
  return compileVocabulary({ concepts, topics });
}
