import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

export const hashCommand = (surroundings: Surroundings) =>
  new Command('hash')
    .description('print a hash of all that the graph holds: equal graphs have equal hashes')
    .action(async () => {
      const { doJob } = await import('../jobs/do-job.ts');
      await doJob({ kind: 'hash' }, surroundings);
    });
