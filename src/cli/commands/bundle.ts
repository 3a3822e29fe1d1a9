import { Command } from 'commander';
import { readPage } from '../explorer/read-page.ts';
import type { Surroundings } from '../surroundings.ts';

export const bundleCommand = (_surroundings: Surroundings) =>
  new Command('bundle')
    .description('make the page of the explorer ready to be served; `npm ci` does this by itself')
    .action(async () => {
      await readPage();
    });
