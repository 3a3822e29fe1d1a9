import { Command, Option } from 'commander';
import { BadSettings } from '../../domain/errors.ts';
import type { PictureParameters } from '../../domain/picture-parameters.ts';
import { graphFormatNames } from '../graph-format-names.ts';
import type { Job } from '../jobs/job.ts';
import { pictureOptions } from '../picture-options.ts';
import type { Surroundings } from '../surroundings.ts';

const records = 'papergraph';

type Format = typeof records | (typeof graphFormatNames)[number];
type Options = { readonly out?: string; readonly format: Format };

export const exportCommand = (surroundings: Surroundings) => {
  const command = new Command('export')
    .description(
      'write every record of the graph, which ingest reads again; or, in another format, a drawing of a part of it',
    )
    .addOption(
      new Option('--format <name>', `${records}: the records; any other: a drawing`)
        .choices([records, ...graphFormatNames])
        .default(records),
    )
    .option('--out <file>', 'the file to write, gzipped when its name ends in .gz (default: print)')
    .action(async ({ format, out }: Options) => {
      const job = toJob(format, pictureOptions.asked(command.opts()));
      const { doJob } = await import('../jobs/do-job.ts');
      if (out === undefined) {
        await doJob(job, surroundings);
        return;
      }
      const { printToFile } = await import('../print-to-file.ts');
      await printToFile(out, surroundings, (there) => doJob(job, there));
    });
  for (const option of pictureOptions.all()) command.addOption(option);
  return command;
};

function toJob(format: Format, asked: PictureParameters): Job {
  if (format !== records) return { kind: 'draw', format, asked };
  const [given] = Object.keys(asked);
  if (given) throw new BadSettings(`--${given} goes with the format of a drawing.`);
  return { kind: 'export' };
}
