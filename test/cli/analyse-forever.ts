// Fills the folder of PAPERGRAPH_DATA, then analyses it again and again until it is killed; prints a line after each.
// Started by analyse.test.ts.
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';

const env = { PAPERGRAPH_DATA: process.env['PAPERGRAPH_DATA'] ?? '' };
await run(
  ['ingest', 'seeds/daily-papers-2025-12-09.txt', '--format', 'daily-page'],
  aTerminal(env).surroundings,
);
for (;;) {
  process.stdout.write('analysed\n');
  await run(['analyse', '--fresh'], aTerminal(env).surroundings);
}
