import { analyseChanges, runAnalysis } from '../analyse/run-analysis.ts';
import type { Surroundings } from '../surroundings.ts';
import { exportRecords } from './export-records.ts';
import { ingestFiles } from './ingest-files.ts';
import type { Job } from './job.ts';
import type { JobGraph } from './job-graph.ts';
import { removePapers } from './remove-papers.ts';
import { tellIdentity } from './tell-identity.ts';

/** Does a job with a graph. */
export async function runJob(job: Job, graph: JobGraph, surroundings: Surroundings): Promise<void> {
  const { writer } = graph;
  switch (job.kind) {
    case 'ingest':
      await ingestFiles(job, graph, surroundings);
      if (job.analyse) await analyseChanges(graph, surroundings);
      if (job.hash) await surroundings.print(`content hash ${await writer.contentHash()}`);
      break;
    case 'remove':
      await removePapers(job.key, graph, surroundings);
      await analyseChanges(graph, surroundings);
      break;
    case 'analyse':
      await runAnalysis(graph, surroundings, job.fresh);
      break;
    case 'export':
      await exportRecords(writer, surroundings);
      break;
    case 'draw': {
      // drawing needs code that no other job does
      const { drawGraph } = await import('./draw-graph.ts');
      await drawGraph(job.format, job.asked, graph, surroundings);
      break;
    }
    case 'identity':
      await tellIdentity(writer, surroundings);
      break;
    case 'hash':
      await surroundings.print(await writer.contentHash());
      break;
  }
}
