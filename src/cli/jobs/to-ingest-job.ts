import { join, resolve } from 'node:path';
import { readConfig } from '../../config.ts';
import { findFiles, standardInput } from '../../ingest/reading/find-files.ts';
import type { Surroundings } from '../surroundings.ts';
import type { IngestJob } from './job.ts';

type Wishes = Omit<IngestJob, 'kind' | 'files' | 'rejects'> & {
  readonly rejects: string | undefined;
};

/** An ingest of files as the user names them: found here, where the names mean something, so that anyone can do it. */
export async function toIngestJob(
  paths: readonly string[],
  { env }: Surroundings,
  { rejects, ...wishes }: Wishes,
): Promise<IngestJob> {
  const found = await findFiles(paths);
  return {
    kind: 'ingest',
    ...wishes,
    files: found.map(({ path, named }) => ({
      path: path === standardInput ? path : resolve(path),
      name: path === standardInput ? 'standard input' : path,
      named,
    })),
    rejects: resolve(rejects ?? join(readConfig(env).PAPERGRAPH_DATA, 'rejects')),
  };
}
