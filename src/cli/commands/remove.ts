import { Command } from 'commander';
import { NotFound } from '../../domain/errors.ts';
import type { Surroundings } from '../surroundings.ts';

export const removeCommand = (surroundings: Surroundings) =>
  new Command('remove')
    .description('take a wrong or withdrawn record out of the graph, with all that only it said')
    .argument('<key>', 'the key of a record, or of a paper to remove all records of')
    .action(async (key: string) => {
      const { recordsOfPaper, removeRecords } = await import('../../ingest/remove-records.ts');
      const { prepareGraph, withGraph } = await import('../open-graph.ts');
      const { analyseChanges } = await import('../analyse/run-analysis.ts');
      await withGraph(surroundings, async (writer, engine) => {
        const { annotator } = await prepareGraph(writer);
        const recordedAt = surroundings.now().toISOString();
        const remove = (keys: readonly string[]) =>
          removeRecords(keys, writer, annotator, recordedAt);

        let removed = await remove([key]);
        if (removed.length === 0) removed = await remove(await recordsOfPaper(key, writer));
        if (removed.length === 0) throw new NotFound('record or paper', key);
        await surroundings.print(`Removed ${removed.join(', ')}`);
        await analyseChanges(engine, surroundings);
      });
    });
