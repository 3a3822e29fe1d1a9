import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';

export const identityCommand = (surroundings: Surroundings) =>
  new Command('identity')
    .description(
      'list papers that are made of several records, and titles that look alike but were kept apart',
    )
    .action(async () => {
      const { doJob } = await import('../jobs/do-job.ts');
      await doJob({ kind: 'identity' }, surroundings);
    });
