import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

export const hashCommand = (surroundings: Surroundings) =>
  new Command('hash')
    .description('print a hash of all that the graph holds: equal graphs have equal hashes')
    .action(async () => {
      const { withGraph } = await import('../open-graph.ts');
      await withGraph(surroundings, async (writer) => {
        await surroundings.print(await writer.contentHash());
      });
    });
