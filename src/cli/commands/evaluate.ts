import { Command } from 'commander';
import { evaluateClustersCommand } from '../evaluate-clusters.ts';
import { evaluateKeyphrasesCommand } from '../evaluate-keyphrases.ts';
import { evaluateLabelsCommand } from '../evaluate-labels.ts';
import { evaluateRelatednessCommand } from '../evaluate-relatedness.ts';
import type { Surroundings } from '../surroundings.ts';

export const evaluateCommand = (surroundings: Surroundings) =>
  new Command('evaluate')
    .description('compare what is found with what people or sources say')
    .addCommand(evaluateLabelsCommand(surroundings))
    .addCommand(evaluateKeyphrasesCommand(surroundings))
    .addCommand(evaluateRelatednessCommand(surroundings))
    .addCommand(evaluateClustersCommand(surroundings));
