import { Command } from 'commander';
import { type Config, readConfig } from '../../config.ts';
import type { TextAnnotator } from '../../graphql/text-annotator.ts';
import type { Engine } from '../../store/engine.ts';
import { meteredEngine } from '../../store/metered-engine.ts';
import { analysisReader } from '../../store/read/read-analysis.ts';
import { graphReader } from '../../store/read/read-graph.ts';
import { RememberedDays } from '../../store/read/remembered-days.ts';
import type { SeedsAnnotator } from '../create-annotator.ts';
import { createLog } from '../create-log.ts';
import { waitForStore } from '../open-store.ts';
import type { Surroundings } from '../surroundings.ts';
import { sweepOldAnalyses } from '../sweep-old-analyses.ts';

export const serveCommand = (surroundings: Surroundings) =>
  new Command('serve')
    .description('answer GraphQL over HTTP; an empty graph is first filled from seeds/')
    .action(async () => {
      const config = readConfig(surroundings.env);
      // takes most of the start-up time, so it begins while the store opens
      const code = loadServer();
      const engine = await waitForStore(config, surroundings.tell);
      try {
        await prepare(engine, surroundings);
        await answerUntilStopped(await code, engine, config, surroundings);
      } finally {
        await engine.close();
      }
    });

async function loadServer() {
  const [{ createGraphqlServer }, { listen }] = await Promise.all([
    import('../../graphql/server.ts'),
    import('../../graphql/serve.ts'),
  ]);
  return { createGraphqlServer, listen };
}

/** Fills an empty graph, and analyses one that is quickly analysed; of a large one it tells what is to be done. */
async function prepare(engine: Engine, surroundings: Surroundings): Promise<void> {
  const { paperCount, version } = await graphReader(engine).dataset();
  if (paperCount === 0) {
    // a graph that is there already is served sooner without the code that fills one
    const { seed } = await import('../seed.ts');
    const { graphWriter } = await import('../../store/write/write-graph.ts');
    await seed(graphWriter(engine), surroundings);
  } else if ((await analysisReader(engine).head()).version === version) return;
  if (paperCount > quicklyAnalysed) {
    surroundings.tell(
      'The papers have changed since they were analysed: run "papergraph analyse".',
    );
    return;
  }
  const { analyseChanges } = await import('../analyse/run-analysis.ts');
  await analyseChanges(engine, surroundings);
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

async function answerUntilStopped(
  { createGraphqlServer, listen }: Awaited<ReturnType<typeof loadServer>>,
  engine: Engine,
  config: Config,
  { tell, stopAsked }: Surroundings,
): Promise<void> {
  const days = new RememberedDays();
  const server = createGraphqlServer({
    reader: graphReader(engine, days),
    meteredReader: (meter) => graphReader(meteredEngine(engine, meter), days),
    ready: () => engine.ready(),
    annotate: lazyAnnotator(),
    log: createLog(config.LOG_LEVEL),
    settings: { hosts: config.ALLOWED_HOSTS },
  });
  const sweeping = sweepOldAnalyses(engine, tell);
  const { url, stop } = await listen(server, { host: config.HOST, port: config.PORT });
  tell(`Papergraph answers at ${url}/graphql (Ctrl-C stops it).`);
  await stopAsked();
  await stop();
  await sweeping.stop();
}
