import { Command, Option } from 'commander';
import { BadSettings } from '../../domain/errors.ts';
import { graphFormatNames } from '../graph-format-names.ts';
import { pictureOptions } from '../picture-options.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeLines } from '../write-lines.ts';

type Options = { readonly out?: string; readonly format: string };

const records = 'papergraph';

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
    .action(async (options: Options) => {
      const asked = pictureOptions.asked(command.opts());
      if (options.format !== records) {
        const { exportDrawing } = await import('../export-drawing.ts');
        await exportDrawing(options.format, asked, options.out, surroundings);
        return;
      }
      const [given] = Object.keys(asked);
      if (given) throw new BadSettings(`--${given} goes with the format of a drawing.`);
      await exportRecords(options.out, surroundings);
    });
  for (const option of pictureOptions.all()) command.addOption(option);
  return command;
};

async function exportRecords(out: string | undefined, surroundings: Surroundings): Promise<void> {
  const { toLine } = await import('../../ingest/sources/papergraph.ts');
  const { withGraph } = await import('../open-graph.ts');
  await withGraph(surroundings, async (writer) => {
    let count = 0;
    const lines = async function* () {
      for await (const record of writer.allRecords()) {
        count += 1;
        yield toLine(record);
      }
    };
    if (out !== undefined) await writeLines(out, lines());
    else for await (const line of lines()) await surroundings.print(line);
    surroundings.tell(`${count} records exported, content hash ${await writer.contentHash()}`);
  });
}
