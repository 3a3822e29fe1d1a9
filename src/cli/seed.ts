import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { describeReport, ingestFile } from './ingest-file.ts';
import type { JobGraph } from './jobs/job-graph.ts';
import { seeds } from './seeds.ts';
import type { Surroundings } from './surroundings.ts';

const page = 'daily-papers-2025-12-09.txt';

/** Fills an empty graph with the page in `seeds/`, exactly as `ingest` would. */
export async function seed(graph: JobGraph, surroundings: Surroundings): Promise<void> {
  const rejects = join(readConfig(surroundings.env).PAPERGRAPH_DATA, 'rejects');
  const name = `seeds/${page}`;
  const file = {
    path: join(seeds, page),
    name,
    format: 'daily-page',
    date: null,
    rejects,
  } as const;
  const report = await ingestFile(file, await graph.prepare(), surroundings);
  if (report) surroundings.tell(`The graph was empty; ${describeReport(name, report)}.`);
}
