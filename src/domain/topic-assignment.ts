import { z } from 'zod';
import { ConceptSlug } from './concept.ts';
import { Provenance } from './provenance.ts';
import { Span } from './text.ts';

/** Why a paper is about a topic: the ABOUT edge. */
export const TopicAssignment = z.object({
  /** 0 to 1; an edge exists only at or above the threshold of the annotator. */
  score: z.number().min(0).max(1),
  /** True for the paper's strongest topic. */
  primary: z.boolean(),
  /** The concepts that decided, strongest first. */
  concepts: z.array(ConceptSlug),
  evidence: z.array(Span),
  provenance: Provenance,
});
export type TopicAssignment = z.infer<typeof TopicAssignment>;
