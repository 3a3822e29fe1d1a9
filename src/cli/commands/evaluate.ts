import { Command } from 'commander';
import { evaluateKeyphrasesCommand } from '../evaluate-keyphrases.ts';
import { evaluateLabelsCommand } from '../evaluate-labels.ts';
import type { Surroundings } from '../surroundings.ts';

export const evaluateCommand = (surroundings: Surroundings) =>
  new Command('evaluate')
    .description('compare what annotation finds with what people or sources say')
    .addCommand(evaluateLabelsCommand(surroundings))
    .addCommand(evaluateKeyphrasesCommand(surroundings));
