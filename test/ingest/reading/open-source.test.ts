import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { openSource } from '../../../src/ingest/reading/open-source.ts';
import { collect } from '../read-all.ts';

const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('openSource', () => {
  it('reads a file and tells how much of it has been read', async () => {
    const path = join(folder, 'some.jsonl.gz');
    writeFileSync(path, gzipSync('one\ntwo\n'));
    const open = await openSource(path);
    expect(open.fraction()).toBe(0);
    expect((await collect(open.lines)).map(({ text }) => text)).toEqual(['one', 'two']);
    expect(open.fraction()).toBe(1);
  });

  it('says plainly what cannot be read', async () => {
    await expect(openSource(join(folder, 'none'))).rejects.toThrow(/there is no such file/);
    await expect(openSource(folder)).rejects.toThrow(/is a folder; name a file/);
  });
});
