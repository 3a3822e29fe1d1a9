import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { evaluateKeyphrasesCommand } from './evaluate-keyphrases.ts';

export const evaluateCommand = (surroundings: Surroundings) =>
  new Command('evaluate')
    .description('compare what annotation finds with what people or sources say')
    .addCommand(evaluateKeyphrasesCommand(surroundings));
