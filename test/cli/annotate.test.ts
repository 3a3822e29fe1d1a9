import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { run } from '../../src/cli/run.ts';
import { aTerminal } from './a-terminal.ts';

const hydra =
  'Hydra: Draft Heads for Medusa Decoding\r\n\r\n' +
  'Speculative decoding drafts tokens. We propose Hydra heads, which outperform Medusa.\n' +
  'Code: https://github.com/x/hydra.';

async function annotate(text: string, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, 'text.txt');
  writeFileSync(path, text);
  const { surroundings, printed, told, exitCode } = aTerminal({});
  await run(['annotate', path, ...options], surroundings);
  return { printed, told, exitCode: exitCode() };
}

it('prints what a text is about as tables', async () => {
  const { printed, exitCode } = await annotate(hydra);
  expect(exitCode).toBe(0);
  expect(printed[0]).toMatch(/^topic +score +because of$/);
  expect(printed[1]).toMatch(/^decoding +\d\.\d\d +.*Medusa/);
  expect(printed.find((line) => line.startsWith('Hydra  '))).toMatch(/introduces/);
  expect(printed.find((line) => line.startsWith('Medusa '))).toMatch(
    /compares .*curated +Medusa Decoding, Medusa$/,
  );
  expect(printed.at(-2)).toMatch(/^https:\/\/github\.com\/x\/hydra +code$/);
});

it('prints JSON whose spans fit the text it repeats', async () => {
  const { printed } = await annotate(hydra, '--json');
  const Found = z.object({
    title: z.string(),
    abstract: z.string(),
    truncated: z.literal(false),
    concepts: z.array(
      z.object({
        slug: z.string(),
        spans: z.array(z.object({ field: z.string(), start: z.int(), end: z.int() })),
      }),
    ),
  });
  const { title, abstract, concepts } = Found.parse(JSON.parse(printed.join('\n')));
  expect(title).toBe('Hydra: Draft Heads for Medusa Decoding');
  const [span] = concepts.find(({ slug }) => slug === 'speculative-decoding')?.spans ?? [];
  expect(abstract.slice(span?.start, span?.end)).toBe('Speculative decoding');
});

it('reads the beginning of what is too long, nothing of what is empty, and no missing file', async () => {
  const { told } = await annotate(`x\n${'beam search '.repeat(3_000)}`);
  expect(told).toEqual(['The text is longer than is read; its end was left out.']);
  expect(await annotate('')).toEqual({ printed: [], told: [], exitCode: 0 });
  const { surroundings, told: lines, exitCode } = aTerminal({});
  await run(['annotate', 'nowhere.txt'], surroundings);
  expect([lines, exitCode()]).toEqual([['Cannot read nowhere.txt: there is no such file.'], 1]);
});
