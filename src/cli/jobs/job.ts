import { z } from 'zod';
import { pictureParameterNames } from '../../domain/picture-parameters.ts';
import { IsoDate } from '../../domain/record.ts';
import { formatNames } from '../../ingest/format-name.ts';
import { graphFormatNames } from '../graph-format-names.ts';

const File = z.object({
  /** Absolute, or `-` for standard input. */
  path: z.string(),
  /** As the user wrote it. */
  name: z.string(),
  /** The user named this very file; else it lay in a folder, and what is no source is left out. */
  named: z.boolean(),
});

export const IngestJob = z.object({
  kind: z.literal('ingest'),
  files: z.array(File),
  /** Null: each file's own, by what it holds. */
  format: z.enum(formatNames).nullable(),
  date: IsoDate.nullable(),
  analyse: z.boolean(),
  hash: z.boolean(),
  /** The folder for what was rejected, absolute. */
  rejects: z.string(),
});
export type IngestJob = z.infer<typeof IngestJob>;

/** One thing to do with the graph, told so that another process can do it: paths are absolute. */
export const Job = z.discriminatedUnion('kind', [
  IngestJob,
  z.object({ kind: z.literal('analyse'), fresh: z.boolean() }),
  z.object({ kind: z.literal('remove'), key: z.string() }),
  z.object({ kind: z.literal('export') }),
  z.object({
    kind: z.literal('draw'),
    format: z.enum(graphFormatNames),
    /** What is drawn, as an address says it. */
    asked: z.partialRecord(z.enum(pictureParameterNames), z.string()),
  }),
  z.object({ kind: z.literal('hash') }),
  z.object({ kind: z.literal('identity') }),
]);
export type Job = z.infer<typeof Job>;
