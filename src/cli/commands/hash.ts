import { Command } from 'commander';
import { graphWriter } from '../../store/graph-writer.ts';
import type { Surroundings } from '../surroundings.ts';
import { withStore } from '../with-store.ts';

export const hashCommand = (surroundings: Surroundings) =>
  new Command('hash')
    .description('print a hash of all that the graph holds: equal graphs have equal hashes')
    .action(() =>
      withStore(surroundings, async (engine) => {
        await surroundings.print(await graphWriter(engine).contentHash());
      }),
    );
