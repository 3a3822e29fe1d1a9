import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

export const removeCommand = (surroundings: Surroundings) =>
  new Command('remove')
    .description('take a wrong or withdrawn record out of the graph, with all that only it said')
    .argument('<key>', 'the key of a record, or of a paper to remove all records of')
    .action(async (key: string) => {
      const { doJob } = await import('../jobs/do-job.ts');
      await doJob({ kind: 'remove', key }, surroundings);
    });
