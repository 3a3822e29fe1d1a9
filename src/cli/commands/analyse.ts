import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

type Options = { readonly fresh?: boolean };

export const analyseCommand = (surroundings: Surroundings) =>
  new Command('analyse')
    .description('find out which papers are related, and their clusters and places')
    .option('--fresh', 'from the papers alone; else clusters and places stay where they can')
    .action(async ({ fresh = false }: Options) => {
      const { doJob } = await import('../jobs/do-job.ts');
      await doJob({ kind: 'analyse', fresh }, surroundings);
    });
