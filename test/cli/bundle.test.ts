import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { expect, it, onTestFinished } from 'vitest';
import { readPage } from '../../src/cli/explorer/read-page.ts';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';

const kept = new URL('../../.explorer/page.json', import.meta.url);

it('makes a page that names its own files, and asks for nothing from elsewhere', async () => {
  const terminal = aTerminal({});
  await run(['bundle'], terminal.surroundings);
  const [page, ...files] = await readPage();
  const html = Buffer.from(page?.bytes ?? []).toString();

  expect(terminal.exitCode()).toBe(0);
  expect(files.map(({ path }) => path.replace(/-\w+\./, '-HASH.')).sort()).toEqual([
    '/explorer/main-HASH.css',
    '/explorer/main-HASH.js',
  ]);
  for (const { path } of files) expect(html).toContain(path.slice(1));
  expect(html.replace(/http:\/\/www\.w3\.org\/2000\/svg/g, '')).not.toMatch(/https?:/);
});

it('is light enough for a phone', async () => {
  const files = await readPage();
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);

  expect(bytes).toBeLessThan(350_000);
});

it('is taken as it was made, until the sources say otherwise', async () => {
  await readPage();
  const made = readFileSync(kept, 'utf8');
  onTestFinished(() => writeFileSync(kept, made));
  utimesSync(kept, 1, 1);
  await readPage();
  expect(statSync(kept).mtimeMs).toBe(1_000);

  const stale = made.replace(/"stamp":"\w+"/, '"stamp":"older"');
  writeFileSync(kept, stale);
  const files = await readPage();

  expect(files).toHaveLength(3);
  expect(readFileSync(kept, 'utf8')).toBe(made);
});
