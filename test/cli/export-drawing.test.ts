import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphFormatNames } from '../../src/cli/graph-format-names.ts';
import { run } from '../../src/cli/run.ts';
import { graphFormats } from '../../src/graphql/pictures/graph-formats.ts';
import { aTerminal } from './a-terminal.ts';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function runIn(...args: string[]) {
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data') });
  await run(args, terminal.surroundings);
  const { printed, told } = terminal;
  return { printed, told, exitCode: terminal.exitCode() };
}

beforeAll(async () => {
  await runIn('ingest', 'seeds/daily-papers-2025-12-09.txt', '--format', 'daily-page');
});

it('knows every format that there is', () => {
  expect([...graphFormatNames].sort()).toEqual(Object.keys(graphFormats).sort());
});

it('writes a drawing of a part of the graph, and says how much of it', async () => {
  const out = join(folder, 'decoding.gexf.gz');
  const { told, exitCode } = await runIn(
    ...['export', '--format', 'gexf', '--topic', 'decoding', '--nodes', '9', '--out', out],
  );
  expect(exitCode).toBe(0);
  expect(told).toEqual([expect.stringMatching(/^9 of 189 nodes and \d+ of 327 edges drawn/)]);
  const text = gunzipSync(readFileSync(out)).toString();
  expect(text.match(/<node /g)).toHaveLength(9);
});

it('prints it where no file is named', async () => {
  const { printed } = await runIn('export', '--format', 'node-link', '--show', 'topics');
  const { nodes } = JSON.parse(printed.join('\n')) as { nodes: { label: string }[] };
  expect(nodes.map(({ label }) => label)).toContain('Decoding');
});

it.each([
  [['--format', 'gexf', '--topic', 'no-such'], 'There is no topic "no-such".'],
  [['--topic', 'decoding'], '--topic goes with the format of a drawing.'],
  [['--format', 'svg', '--nodes', 'all'], '"nodes" is a whole number from 1 to 2000.'],
])('answers export %j with one line and the exit code 1', async (args, line) => {
  expect(await runIn('export', ...args)).toEqual({ printed: [], told: [line], exitCode: 1 });
});

it('still writes records where no format is named', async () => {
  const { printed, told } = await runIn('export');
  expect(printed).toHaveLength(33);
  expect(told.join('\n')).toMatch(/33 records exported/);
});
