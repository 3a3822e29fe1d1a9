import { Command } from 'commander';
import { runAnalysis } from '../analyse/run-analysis.ts';
import { withGraph } from '../open-graph.ts';
import type { Surroundings } from '../surroundings.ts';

type Options = { readonly fresh?: boolean };

export const analyseCommand = (surroundings: Surroundings) =>
  new Command('analyse')
    .description('find out which papers are related, and their clusters and places')
    .option('--fresh', 'from the papers alone; else clusters and places stay where they can')
    .action(({ fresh = false }: Options) =>
      withGraph(surroundings, (_writer, engine) => runAnalysis(engine, surroundings, fresh)),
    );
