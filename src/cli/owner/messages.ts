import { z } from 'zod';
import { Job } from '../jobs/job.ts';

/** What a command says to the owner of the folder. */
export const FromCommand = z.union([
  z.object({
    job: Job,
    /** Somebody watches a terminal there. */
    watches: z.boolean(),
  }),
  /** A piece of standard input, in base64. */
  z.object({ input: z.string() }),
  z.object({ inputEnds: z.literal(true) }),
  z.object({ inputFails: z.string() }),
]);
export type FromCommand = z.infer<typeof FromCommand>;

/** What the owner says to the command. After `done` and `failed` nothing follows. */
export const FromOwner = z.union([
  z.object({ print: z.string() }),
  z.object({ tell: z.string() }),
  z.object({ draw: z.string() }),
  z.object({ exitWith: z.int() }),
  z.object({ wants: z.literal('input') }),
  z.object({ done: z.literal(true) }),
  /** `stack` is there for what was not foreseen. */
  z.object({ failed: z.string(), stack: z.string().nullable() }),
]);
export type FromOwner = z.infer<typeof FromOwner>;
