import { Command, Option } from 'commander';
import { toLine } from '../../ingest/sources/papergraph.ts';
import { graphWriter } from '../../store/graph-writer.ts';
import type { Surroundings } from '../surroundings.ts';
import { withStore } from '../with-store.ts';
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
    .action(({ out }: Options) =>
      withStore(surroundings, async (engine) => {
        const writer = graphWriter(engine);
        let count = 0;
        const lines = async function* () {
          for await (const record of writer.allRecords()) {
            count += 1;
            yield toLine(record);
          }
        };
        if (out === undefined) for await (const line of lines()) await surroundings.print(line);
        else await writeLines(out, lines());
        surroundings.tell(`Exported ${count} records. Content hash ${await writer.contentHash()}`);
      }),
    );
