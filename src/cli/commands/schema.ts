import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { writeLines } from '../write-lines.ts';

type Options = { readonly out?: string };

export const schemaCommand = (surroundings: Surroundings) =>
  new Command('schema')
    .description('print the GraphQL schema')
    .option('--out <file>', 'the file to write (default: print)')
    .action(async ({ out }: Options) => {
      const { printGraphqlSchema } = await import('../../graphql/print-schema.ts');
      const text = printGraphqlSchema().trimEnd();
      if (out === undefined) await surroundings.print(text);
      else await writeLines(out, [text]);
    });
