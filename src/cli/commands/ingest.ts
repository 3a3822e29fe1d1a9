import { Command, Option } from 'commander';
import { BadSettings } from '../../domain/errors.ts';
import { IsoDate } from '../../domain/record.ts';
import { type FormatName, formatNames } from '../../ingest/format-name.ts';
import type { Surroundings } from '../surroundings.ts';

type Options = {
  readonly format?: FormatName;
  readonly date?: string;
  readonly analyse: boolean;
  readonly hash?: true;
  readonly rejects?: string;
};

export const ingestCommand = (surroundings: Surroundings) =>
  new Command('ingest')
    .description('take papers into the graph, from files that may be gzipped')
    .argument(
      '<files...>',
      'files, folders, patterns such as "papers/*.jsonl", - for standard input',
    )
    .addOption(
      new Option('--format <name>', 'what the files are (default: what each looks like)').choices(
        formatNames,
      ),
    )
    .option('--date <day>', 'the day of the page, like 2025-12-09 (default: from the file name)')
    .option('--no-analyse', 'leave out the analysis of the whole graph that follows a change')
    .option('--hash', 'also print the content hash of the graph, which takes a pass over all of it')
    .option('--rejects <folder>', 'where to keep what was no record (default: beside the graph)')
    .action(async (paths: string[], { format, date, analyse, hash, rejects }: Options) => {
      if (date !== undefined && !IsoDate.safeParse(date).success) {
        throw new BadSettings(`--date ${date} is no day; it looks like 2025-12-09.`);
      }
      const { toIngestJob } = await import('../jobs/to-ingest-job.ts');
      const { doJob } = await import('../jobs/do-job.ts');
      const job = await toIngestJob(paths, surroundings, {
        format: format ?? null,
        date: date ?? null,
        analyse,
        hash: hash ?? false,
        rejects,
      });
      await doJob(job, surroundings);
    });
