import { z } from 'zod';
import { ConceptSlug } from './concept.ts';
import { PaperKey } from './paper.ts';

export const ClusterId = z.string().brand<'ClusterId'>();
export type ClusterId = z.infer<typeof ClusterId>;

export const MemberRole = z.enum(['CORE', 'BORDER']);
export type MemberRole = z.infer<typeof MemberRole>;

/** A group of papers that are near each other, as one analysis found it. Its id outlives analyses that find it again. */
export const Cluster = z.object({
  id: ClusterId,
  /** 0 is the coarsest. */
  level: z.int().min(0),
  label: z.string(),
  /** Members when it was found. */
  size: z.int().min(0),
  /** Mean SIMILAR score inside. */
  cohesion: z.number(),
  /** The cluster of the level above that it lies in. */
  parent: ClusterId.nullable().default(null),
  /** The member most tied to the others. */
  medoid: PaperKey,
  /** What is typical of it, heaviest first, by class-based tf-idf; at most 20. `papers`: members that mention it. */
  terms: z.array(
    z.object({ slug: ConceptSlug, label: z.string(), weight: z.number(), papers: z.int() }),
  ),
  /** Papers that tie it to another cluster of its level, strongest first; at most 20. */
  bridges: z.array(z.object({ key: PaperKey, to: ClusterId, strength: z.number() })),
  /** The middle of its papers where they are drawn. */
  position: z.object({ x: z.number(), y: z.number() }).nullable().default(null),
  /**
   * Other clusters of its level, most tied first; at most 20. Weight: the sum of the SIMILAR scores between the two over
   * the geometric mean of all those at either, 0 to 1.
   */
  ties: z.array(z.object({ to: ClusterId, weight: z.number() })).default([]),
});
export type Cluster = z.infer<typeof Cluster>;

/** How a paper hangs in a cluster: the MEMBER_OF edge. */
export const Membership = z.object({
  cluster: ClusterId,
  level: z.int().min(0),
  /** The share of its ties that stays inside, 0 to 1. */
  strength: z.number(),
  /** CORE: at least half of its ties stay inside. */
  role: MemberRole,
  /** The other cluster of the level that it is most tied to. */
  nextBest: ClusterId.nullable().default(null),
});
export type Membership = z.infer<typeof Membership>;
