import { z } from 'zod';

export const TopicSlug = z.string().brand<'TopicSlug'>();
export type TopicSlug = z.infer<typeof TopicSlug>;

/** A subject that papers are about, curated in `seeds/topics.json`. */
export const Topic = z.object({
  slug: TopicSlug,
  label: z.string(),
  description: z.string().nullable().default(null),
  /** Distinct papers of this topic itself, narrower topics not included. */
  paperCount: z.int().default(0),
});
export type Topic = z.infer<typeof Topic>;
