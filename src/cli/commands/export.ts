import { Command, Option } from 'commander';
import type { Surroundings } from '../surroundings.ts';

type Options = { readonly out?: string };

export const exportCommand = (surroundings: Surroundings) =>
  new Command('export')
    .description('write every record of the graph; ingest reads it and makes the same graph')
    .addOption(
      new Option('--format <name>', 'how to write them')
        .choices(['papergraph'])
        .default('papergraph'),
    )
    .option('--out <file>', 'the file to write, gzipped when its name ends in .gz (default: print)')
    .action(async ({ out }: Options) => {
      const { doJob } = await import('../jobs/do-job.ts');
      if (out === undefined) {
        await doJob({ kind: 'export' }, surroundings);
        return;
      }
      const { printToFile } = await import('../print-to-file.ts');
      await printToFile(out, surroundings, (there) => doJob({ kind: 'export' }, there));
    });
