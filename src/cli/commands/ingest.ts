import { Command, Option } from 'commander';
import { BadSettings } from '../../domain/errors.ts';
import { IsoDate } from '../../domain/record.ts';
import type { Source } from '../../ingest/source.ts';
import type { Surroundings } from '../surroundings.ts';

const sources: Readonly<Record<string, () => Promise<Source>>> = {
  'daily-page': async () => (await import('../../ingest/sources/daily-page.ts')).readDailyPage,
  'hf-daily': async () => (await import('../../ingest/sources/hf-daily.ts')).readHfDaily,
  arxiv: async () => (await import('../../ingest/sources/arxiv.ts')).readArxiv,
  papergraph: async () => (await import('../../ingest/sources/papergraph.ts')).readPapergraph,
};

type Options = {
  readonly format: string;
  readonly date?: string;
  readonly analyse: boolean;
  readonly hash?: true;
};

/** The exit code that says: all was read, but some of it was no record. */
const someRejected = 2;

export const ingestCommand = (surroundings: Surroundings) =>
  new Command('ingest')
    .description('take papers into the graph, from files that may be gzipped')
    .argument('<files...>', 'files of one format')
    .addOption(
      new Option('--format <name>', 'what the files are')
        .choices(Object.keys(sources))
        .makeOptionMandatory(),
    )
    .option('--date <day>', 'the day of the page, like 2025-12-09 (default: from the file name)')
    .option('--no-analyse', 'leave out the analysis of the whole graph that follows a change')
    .option('--hash', 'also print the content hash of the graph, which takes a pass over all of it')
    .action(async (files: string[], { format, date, analyse, hash }: Options) => {
      const source = await sources[format]?.();
      if (!source) throw new BadSettings(`There is no format ${format}.`);
      if (date !== undefined && !IsoDate.safeParse(date).success) {
        throw new BadSettings(`--date ${date} is no day; it looks like 2025-12-09.`);
      }
      const { describeReport, ingestFile } = await import('../ingest-file.ts');
      const { prepareGraph, withGraph } = await import('../open-graph.ts');
      const { analyseChanges } = await import('../analyse/run-analysis.ts');
      await withGraph(surroundings, async (writer, engine) => {
        const graph = await prepareGraph(writer);
        for (const path of files) {
          const file = { path, format, source, date };
          const start = surroundings.now().getTime();
          const report = await ingestFile(file, graph, surroundings);
          const seconds = (surroundings.now().getTime() - start) / 1_000;
          await surroundings.print(`${describeReport(path, report)}, ${seconds.toFixed(1)} s`);
          if (report.rejectedCount > 0) surroundings.exitWith(someRejected);
        }
        if (analyse) await analyseChanges(engine, surroundings);
        if (hash) await surroundings.print(`content hash ${await writer.contentHash()}`);
      });
    });
