import { z } from 'zod';
import { Provenance } from './provenance.ts';
import { Span } from './text.ts';

export const MentionRole = z.enum(['INTRODUCES', 'USES', 'COMPARES', 'EVALUATES_ON', 'MENTIONS']);
export type MentionRole = z.infer<typeof MentionRole>;

/** What a paper's text says of one concept: the MENTIONS edge. Facts of the text only, nothing of the graph. */
export const Mention = z.object({
  /** How often the text names it; the number of spans. */
  count: z.int().min(0),
  roles: z.array(MentionRole).min(1),
  spans: z.array(Span),
  /** 0 to 1: how much the paper is about it. */
  weight: z.number().min(0).max(1),
  provenance: Provenance,
});
export type Mention = z.infer<typeof Mention>;
