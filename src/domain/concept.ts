import { z } from 'zod';

export const ConceptSlug = z.string().brand<'ConceptSlug'>();
export type ConceptSlug = z.infer<typeof ConceptSlug>;

export const ConceptKind = z.enum([
  'METHOD',
  'TASK',
  'MODEL',
  'DATASET',
  'BENCHMARK',
  'METRIC',
  'ARCHITECTURE',
  'OBJECTIVE',
  'TOOL',
  'FIELD',
  'OTHER',
]);
export type ConceptKind = z.infer<typeof ConceptKind>;

/** From the hand-checked vocabulary, from a source's keywords, found in text. */
export const ConceptOrigin = z.enum(['CURATED', 'SOURCE', 'EXTRACTED']);
export type ConceptOrigin = z.infer<typeof ConceptOrigin>;

/** A thing that papers speak of: one node a meaning, however it is spelled. */
export const Concept = z.object({
  slug: ConceptSlug,
  label: z.string(),
  aliases: z.array(z.string()).default([]),
  acronym: z.string().nullable().default(null),
  kinds: z.array(ConceptKind).default([]),
  description: z.string().nullable().default(null),
  origin: ConceptOrigin,
  /** Too common to be a reason for relatedness. */
  hub: z.boolean().default(false),
  /** Distinct papers that mention it. */
  paperCount: z.int().default(0),
});
export type Concept = z.infer<typeof Concept>;
