import { BadSettings } from '../domain/errors.ts';
import type { Vocabulary, VocabularyConcept, VocabularyTopic } from '../domain/vocabulary.ts';
import { checkVocabulary, writtenForms } from './check-vocabulary.ts';
import { capitalsNeeded } from './fits-case.ts';
import { type Form, type Lexicon, toLexicon } from './forms.ts';
import { hashVocabulary } from './hash-vocabulary.ts';
import { inflect } from './inflect.ts';
import { type KnownConcept, toKnownConcept } from './known-concept.ts';
import { surfaceKey } from './surface-key.ts';

/** A vocabulary made ready for matching. */
export type CompiledVocabulary = {
  /** Of the vocabulary's content: equal where it says the same. */
  readonly hash: string;
  readonly lexicon: Lexicon;
  readonly concepts: ReadonlyMap<string, VocabularyConcept>;
  /** The same concepts as a text may mention them. */
  readonly known: ReadonlyMap<string, KnownConcept>;
  readonly topics: readonly VocabularyTopic[];
  /** By concept: itself and all that is broader, nearest first. */
  readonly lineage: ReadonlyMap<string, readonly string[]>;
};

/** Readies a vocabulary, or says everything that is wrong with it. */
export function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const problems = checkVocabulary(vocabulary);
  if (problems.length > 0) {
    throw new BadSettings(`The vocabulary is wrong:\n${problems.join('\n')}`);
  }
  const bySlug = vocabulary.concepts.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const concepts = new Map(bySlug.map((concept) => [concept.slug, concept]));
  return {
    hash: hashVocabulary(vocabulary),
    lexicon: toLexicon(formsByKey(bySlug)),
    concepts,
    known: new Map(bySlug.map((concept) => [concept.slug, toKnownConcept(concept)])),
    topics: vocabulary.topics.toSorted((a, b) => (a.slug < b.slug ? -1 : 1)),
    lineage: new Map(bySlug.map(({ slug }) => [slug, lineageOf(slug, concepts)])),
  };
}

function formsByKey(concepts: readonly VocabularyConcept[]): Map<string, Form[]> {
  const byKey = new Map<string, Form[]>();
  const add = (slug: string, written: string, capitals: number): void => {
    const key = surfaceKey(written);
    const forms = byKey.get(key) ?? [];
    // a form that somebody wrote down beats one that was derived
    if (forms.some((form) => form.slug !== slug)) return;
    forms.push({ slug, capitals });
    byKey.set(key, forms);
  };
  for (const concept of concepts) {
    for (const written of writtenForms(concept)) {
      add(concept.slug, written, capitalsNeeded(written));
    }
  }
  for (const concept of concepts) {
    for (const written of writtenForms(concept)) {
      for (const form of inflect(written)) add(concept.slug, form, capitalsNeeded(form));
    }
  }
  return byKey;
}

function lineageOf(
  slug: string,
  concepts: ReadonlyMap<string, VocabularyConcept>,
): readonly string[] {
  const line = [slug];
  for (const each of line) {
    for (const wider of concepts.get(each)?.broader ?? []) {
      if (!line.includes(wider)) line.push(wider);
    }
  }
  return line;
}
