import { describeReport, type FileToIngest, ingestFile } from '../ingest-file.ts';
import type { Surroundings } from '../surroundings.ts';
import type { IngestJob } from './job.ts';
import type { JobGraph } from './job-graph.ts';

/** The exit code that says: all was read, but some of it was no record. */
const someRejected = 2;

/** Whoever answers requests meanwhile must come back to them soon. */
const smallBatch = 50;

/** Takes files into the graph, one after the other; tells of each what became of it. */
export async function ingestFiles(
  job: IngestJob,
  graph: JobGraph,
  surroundings: Surroundings,
): Promise<void> {
  const { now, print, tell, exitWith } = surroundings;
  const open = await graph.prepare();
  for (const { path, name, named } of job.files) {
    const file: FileToIngest = {
      ...{ path, name, ...job },
      signal: graph.signal,
      batchSize: graph.readers === 'here' ? smallBatch : undefined,
    };
    const start = now().getTime();
    const report = await ingestFile({ ...file, mayBeOther: !named }, open, surroundings);
    if (report === null) {
      tell(`${name}: left out, for it is of no format that is known.`);
      continue;
    }
    const seconds = (now().getTime() - start) / 1_000;
    await print(`${describeReport(name, report)}, ${seconds.toFixed(1)} s`);
    if (report.rejectedCount > 0) exitWith(someRejected);
  }
}
