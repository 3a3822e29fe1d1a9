import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from '../cli/a-terminal.ts';

/** The server as `npm start` runs it, on the seed and a port of its own. */
export async function serveSeed(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data'), PORT: '0' });
  const ended = run(['serve'], terminal.surroundings);
  const line = await terminal.hears(/answers at/);
  const url = /http:\S+(?=graphql)/.exec(line)?.[0] ?? '';
  return {
    url,
    stop: async () => {
      terminal.stop();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
