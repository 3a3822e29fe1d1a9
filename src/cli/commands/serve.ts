import { setTimeout as pause } from 'node:timers/promises';
import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import { FolderInUse } from '../../domain/errors.ts';
import type { PageFile } from '../../graphql/explorer.ts';
import { Outlines } from '../../graphql/outline/outlines.ts';
import { openPort } from '../../graphql/serve.ts';
import type { TextAnnotator } from '../../graphql/text-annotator.ts';
import type { Engine } from '../../store/engine.ts';
import { meteredEngine } from '../../store/metered-engine.ts';
import { analysisReader } from '../../store/read/read-analysis.ts';
import { graphReader } from '../../store/read/read-graph.ts';
import { RememberedDays } from '../../store/read/remembered-days.ts';
import { warmUp } from '../../store/read/warm-up.ts';
import type { SeedsAnnotator } from '../create-annotator.ts';
import { createLog } from '../create-log.ts';
import type { JobGraph } from '../jobs/job-graph.ts';
import { waitForStore } from '../open-store.ts';
import { reachOwner } from '../owner/ask-owner.ts';
import { type Owner, ownFolder } from '../owner/own-folder.ts';
import type { Surroundings } from '../surroundings.ts';
import { sweepOldAnalyses } from '../sweep-old-analyses.ts';

export const serveCommand = (surroundings: Surroundings) =>
  new Command('serve')
    .description('answer GraphQL over HTTP; an empty graph is first filled from seeds/')
    .action(async () => {
      const config = readConfig(surroundings.env);
      const port = await openPort({ host: config.HOST, port: config.PORT });
      try {
        // takes most of the start-up time, so it begins while the store opens
        const code = import('../../graphql/server.ts');
        const engine = await openFor(config, surroundings);
        try {
          const graph = lazyGraph(engine);
          await prepare(engine, graph, surroundings);
          const owner = await takeJobs(graph, config, surroundings);
          const { createGraphqlServer } = await code;
          const outlines = new Outlines(graphReader(engine).pictures);
          port.answerWith(createServer(createGraphqlServer, engine, config, outlines));
          surroundings.tell(
            `Papergraph answers at ${port.url}/graphql and shows its graph at ${port.url}/ (Ctrl-C stops it).`,
          );
          const warming = config.STORE === 'embedded' ? warmUp(engine) : null;
          const sweeping = sweepOldAnalyses(engine, surroundings.tell);
          await surroundings.stopAsked();
          await port.stop();
          await warming?.stop();
          await outlines.stop();
          await sweeping.stop();
          await owner?.close();
        } finally {
          await engine.close();
        }
      } finally {
        await port.stop();
      }
    });

/** The store; of an embedded one, this process becomes the owner, unless another server is. */
async function openFor(config: Config, { tell }: Surroundings): Promise<Engine> {
  if (config.STORE === 'neo4j') return waitForStore(config, tell);
  const folder = config.PAPERGRAPH_DATA;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await waitForStore(config, tell);
    } catch (error) {
      if (!(error instanceof FolderInUse)) throw error;
      const other = await reachOwner(folder);
      other?.destroy();
      if (other) throw error;
      if (attempt === 1) tell(`A command is at work with ${folder}; waiting until it is done.`);
      await pause(200);
    }
  }
}

/** Does what commands want of the folder, for they cannot open it now. */
async function takeJobs(
  graph: LazyGraph,
  config: Config,
  surroundings: Surroundings,
): Promise<Owner | null> {
  if (config.STORE === 'neo4j') return null;
  try {
    return await ownFolder(config.PAPERGRAPH_DATA, surroundings, async (job, there, signal) => {
      const { runJob } = await import('../jobs/run-job.ts');
      await runJob(job, { ...(await graph()), signal }, there);
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    surroundings.tell(`Commands have to wait until this stops: no socket here (${error.message}).`);
    return null;
  }
}

/** Loaded when somebody first opens the page. */
async function readExplorer(): Promise<readonly PageFile[]> {
  const { readPage } = await import('../explorer/read-page.ts');
  return readPage();
}

/** What fills a graph, loaded with the first paper that comes; a graph that is there already is served sooner without it. */
type LazyGraph = () => Promise<JobGraph>;

function lazyGraph(engine: Engine): LazyGraph {
  let loading: Promise<JobGraph> | null = null;
  return () => {
    loading ??= import('../open-graph.ts').then(({ toJobGraph }) => toJobGraph(engine, 'here'));
    return loading;
  };
}

/** Fills an empty graph, and analyses one that is quickly analysed; of a large one it tells what is to be done. */
async function prepare(
  engine: Engine,
  graph: LazyGraph,
  surroundings: Surroundings,
): Promise<void> {
  const { paperCount, version } = await graphReader(engine).dataset();
  if (paperCount === 0) {
    const { seed } = await import('../seed.ts');
    await seed(await graph(), surroundings);
  } else if ((await analysisReader(engine).head()).version === version) return;
  if (paperCount > quicklyAnalysed) {
    surroundings.tell(
      'The papers have changed since they were analysed: run "papergraph analyse".',
    );
    return;
  }
  const { analyseChanges } = await import('../analyse/run-analysis.ts');
  await analyseChanges({ engine, readers: 'none' }, surroundings);
}

/** So many papers take a second, and nobody waits for more before the first answer. */
const quicklyAnalysed = 500;

/** Loaded when first asked: a server that nobody asks starts without it. */
function lazyAnnotator(): TextAnnotator {
  let loading: Promise<SeedsAnnotator> | null = null;
  return async (text) => {
    loading ??= import('../create-annotator.ts').then(({ createAnnotator }) => createAnnotator());
    return (await loading).annotate({ ...text, keywords: [] });
  };
}

function createServer(
  createGraphqlServer: typeof import('../../graphql/server.ts').createGraphqlServer,
  engine: Engine,
  config: Config,
  outlines: Outlines,
) {
  const days = new RememberedDays();
  return createGraphqlServer({
    reader: graphReader(engine, days),
    meteredReader: (meter) => graphReader(meteredEngine(engine, meter), days),
    ready: () => engine.ready(),
    annotate: lazyAnnotator(),
    explorer: readExplorer,
    outlines,
    log: createLog(config.LOG_LEVEL),
    settings: { hosts: config.ALLOWED_HOSTS },
  });
}
