import { Command } from 'commander';
import { withGraph } from '../open-graph.ts';
import type { Surroundings } from '../surroundings.ts';

export const hashCommand = (surroundings: Surroundings) =>
  new Command('hash')
    .description('print a hash of all that the graph holds: equal graphs have equal hashes')
    .action(() =>
      withGraph(surroundings, async (writer) => {
        await surroundings.print(await writer.contentHash());
      }),
    );
