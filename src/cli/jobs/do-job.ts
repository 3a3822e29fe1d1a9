import { setTimeout as pause } from 'node:timers/promises';
import { readConfig } from '../../config.ts';
import { FolderInUse } from '../../domain/errors.ts';
import { openStore } from '../open-store.ts';
import { handOver, reachOwner } from '../owner/ask-owner.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Job } from './job.ts';

const pauseMs = 200;

/**
 * Does a job with the graph that the settings name. Where a server holds the folder, the server does it, and this shows what
 * comes of it; where another command holds it, this waits.
 */
export async function doJob(job: Job, surroundings: Surroundings): Promise<void> {
  const config = readConfig(surroundings.env);
  if (config.STORE === 'neo4j') return doJobHere(job, surroundings);
  const folder = config.PAPERGRAPH_DATA;
  for (let attempt = 1; ; attempt += 1) {
    const owner = await reachOwner(folder);
    if (owner) return handOver(owner, job, surroundings);
    try {
      return await doJobHere(job, surroundings);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      if (attempt === 1) {
        surroundings.tell(`Another command is at work with ${folder}; waiting until it is done.`);
      }
      await pause(pauseMs);
    }
  }
}

async function doJobHere(job: Job, surroundings: Surroundings): Promise<void> {
  // loaded only here: handing a job over needs none of it
  const [{ toJobGraph }, { runJob }] = await Promise.all([
    import('../open-graph.ts'),
    import('./run-job.ts'),
  ]);
  const config = readConfig(surroundings.env);
  const engine = await openStore(config);
  try {
    // whoever holds the folder of the embedded engine alone has no readers beside it
    const graph = toJobGraph(engine, config.STORE === 'neo4j' ? 'elsewhere' : 'none');
    await runJob(job, graph, surroundings);
  } finally {
    await engine.close();
  }
}
