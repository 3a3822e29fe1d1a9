import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { aProcess } from './a-process.ts';
import { someLines } from './some-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
const mount = (options: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]).status === 0;
const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mount('size=5m');
if (!canMount) rmSync(folder, { recursive: true });

it.skipIf(!canMount)(
  'says that the disk is full, and the graph opens again (needs to mount a small disk)',
  async () => {
    const papers = mkdtempSync(join(tmpdir(), 'papergraph-'));
    onTestFinished(() => {
      rmSync(papers, { recursive: true });
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    });
    const file = join(papers, 'papers.jsonl');
    writeFileSync(file, someLines(3_000));
    const env = { PAPERGRAPH_DATA: join(folder, 'data') };
    const runWhole = async (...args: string[]) => {
      const started = aProcess(env, ...args);
      const exitCode = await started.ended;
      return { exitCode, said: started.said() };
    };
    const full = await runWhole('ingest', file, '--no-analyse');
    expect(full.said).toMatch(/^The disk that holds .* is full: free some space/m);
    expect(full.exitCode).toBe(1);
    const hash = /^[0-9a-f]{64}$/m;
    const before = hash.exec((await runWhole('hash')).said)?.[0];
    expect(before).toBeDefined();

    spawnSync('mount', ['-o', 'remount,size=200m', folder]);
    expect(await runWhole('hash')).toEqual({ exitCode: 0, said: `${before}\n` });
    const again = await runWhole('ingest', file, '--no-analyse');
    expect(again.said).toMatch(/3000 read, .* 0 rejected/);
  },
  60_000,
);
