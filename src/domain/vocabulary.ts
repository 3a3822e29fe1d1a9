import { z } from 'zod';
import { ConceptKind } from './concept.ts';

const Slug = z.string().regex(/^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u);

/** A curated concept: a line of the hand-checked vocabulary in `seeds/`. */
export const VocabularyConcept = z.strictObject({
  slug: Slug,
  label: z.string().min(1),
  kinds: z.array(ConceptKind).min(1),
  aliases: z.array(z.string().min(1)).default([]),
  acronym: z.string().min(1).nullable().default(null),
  /** Slugs of the next broader concepts. */
  broader: z.array(Slug).default([]),
  description: z.string().min(1).nullable().default(null),
  /** Too common to be a reason for relatedness. */
  hub: z.boolean().default(false),
});
export type VocabularyConcept = z.infer<typeof VocabularyConcept>;

/** A curated topic and the concepts that speak for it. */
export const VocabularyTopic = z.strictObject({
  slug: Slug,
  label: z.string().min(1),
  description: z.string().min(1),
  broader: Slug.nullable().default(null),
  /** How strongly a concept speaks for the topic, above 0 to 1. */
  concepts: z.record(Slug, z.number().gt(0).max(1)),
  /** Concepts of which a text must name one, it or a narrower one; empty where nothing is needed. */
  needs: z.array(Slug).default([]),
  /** How strongly a concept, or a narrower one, speaks against the topic, above 0 to 1. */
  against: z.record(Slug, z.number().gt(0).max(1)).default({}),
});
export type VocabularyTopic = z.infer<typeof VocabularyTopic>;

/** What annotation knows beforehand. Slugs are unique, references lead somewhere, broader has no cycles. */
export type Vocabulary = {
  readonly concepts: readonly VocabularyConcept[];
  readonly topics: readonly VocabularyTopic[];
};
