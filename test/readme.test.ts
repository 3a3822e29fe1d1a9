import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { run } from '../src/cli/run.ts';
import { aTerminal } from './cli/a-terminal.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'gms'))].map(
    ([, text = '']) => text,
  );

/** The README shows four decimals. */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'number' ? Number(inner.toFixed(4)) : inner,
    ),
  );

it('shows the real answers to its queries', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const terminal = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data'), PORT: '0' });
  const ended = run(['serve'], terminal.surroundings);
  const url = /http:\S+/.exec(await terminal.hears(/answers at/))?.[0] ?? '';

  const answers = blocks('graphql').map(async (query) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data: unknown; errors?: unknown };
    return errors ?? rounded(data);
  });
  const given = await Promise.all(answers);
  terminal.stop();
  await ended;

  expect(blocks('json').map((text): unknown => JSON.parse(text))).toEqual(given);
});

it('opens with the picture of the seed graph as it is now', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { surroundings } = aTerminal({ PAPERGRAPH_DATA: join(folder, 'data') });
  const seed = 'seeds/daily-papers-2025-12-09.txt';
  await run(['ingest', seed, '--format', 'daily-page'], surroundings);
  const picture = join(folder, 'seed.svg');
  await run(['export', '--format', 'svg', '--nodes', '80', '--out', picture], surroundings);

  const shown = /!\[[^\]]+\]\(([^)]+)\)/.exec(readme)?.[1] ?? '';
  const stale = `${shown} is stale: run these two commands with PAPERGRAPH_DATA in an empty folder, the second with --out ${shown}`;
  expect(readFileSync(shown, 'utf8') === readFileSync(picture, 'utf8'), stale).toBe(true);
});

it('names only scripts that are there', () => {
  const { scripts } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { scripts: Record<string, string> };
  const named = [...readme.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
