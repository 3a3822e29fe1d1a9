import { createReadStream } from 'node:fs';
import { withGraph } from '../open-graph.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Job } from './job.ts';
import { runJob } from './run-job.ts';

/** Does a job with the graph that the settings name. */
export async function doJob(job: Job, surroundings: Surroundings): Promise<void> {
  await withGraph(surroundings, (graph) => runJob(job, graph, surroundings, standardInput()));
}

/** Opened when it is read, and not before. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  yield* createReadStream('', { fd: 0, autoClose: false });
}
