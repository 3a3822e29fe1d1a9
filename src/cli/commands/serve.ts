import { createServer } from 'node:http';
import { Command } from 'commander';
import { readConfig } from '../../config.ts';
import { graphReader } from '../../store/graph-reader.ts';
import { createLog } from '../create-log.ts';
import { listen, stopListening } from '../listen.ts';
import { waitForStore } from '../open-store.ts';
import { seedWhenEmpty } from '../seed.ts';
import type { Surroundings } from '../surroundings.ts';

/** How long answers under way may take once the server was asked to stop. */
const graceMs = 10_000;

export const serveCommand = (surroundings: Surroundings) =>
  new Command('serve')
    .description('answer GraphQL over HTTP; an empty graph is first filled with the seed')
    .action(async () => {
      const config = readConfig(surroundings.env);
      const stopAsked = surroundings.stopAsked();
      const log = createLog(config.LOG_LEVEL);
      // the port first: when it is taken, nothing has been touched yet
      const http = createServer();
      const address = await listen(http, config.HOST, config.PORT);
      try {
        const engine = await waitForStore(config, surroundings.tell);
        try {
          const reader = graphReader(engine);
          await seedWhenEmpty(engine, reader, surroundings);
          const { createGraphqlServer } = await import('../../graphql/server.ts');
          const answer = createGraphqlServer({
            reader,
            ready: () => engine.ready(),
            log,
            settings: { hosts: config.ALLOWED_HOSTS },
          });
          http.on('request', answer);
          surroundings.tell(`Papergraph answers at ${address}/graphql (Ctrl-C stops it).`);
          await stopAsked;
          await stopListening(http, graceMs);
        } finally {
          await engine.close();
        }
      } finally {
        http.close();
      }
    });
