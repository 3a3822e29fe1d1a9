import { z } from 'zod';

/** Where a derived edge comes from: every one of them can say so. */
export const Provenance = z.object({
  /** What was read: `text`, or the name of a source. */
  source: z.string(),
  method: z.string(),
  methodVersion: z.string(),
  /** 0 to 1. */
  confidence: z.number().min(0).max(1),
  recordedAt: z.iso.datetime(),
});
export type Provenance = z.infer<typeof Provenance>;
