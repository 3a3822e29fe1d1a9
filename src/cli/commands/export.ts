import { Command, Option } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { writeLines } from '../write-lines.ts';

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
    });
