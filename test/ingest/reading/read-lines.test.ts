import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/ingest/reading/read-lines.ts';
import { collect, inPieces } from '../read-all.ts';

const read = (bytes: Uint8Array, limit?: number) => collect(readLines(inPieces(bytes), limit));
const texts = async (bytes: Uint8Array) => (await read(bytes)).map(({ text }) => text);

describe('readLines', () => {
  it('gives the lines of any text, plain or gzip, wherever the pieces end', async () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\n\r\uFEFF]/g, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((text) => `${text}\n`).join(''));
        for (const form of [bytes, gzipSync(bytes)]) {
          const all = await collect(readLines(inPieces(form, size)));
          expect(all).toEqual(
            lines.map((text, index) => ({ number: index + 1, text, damage: null })),
          );
        }
      }),
    );
  });

  it('takes CRLF, a byte order mark and a missing last line end', async () => {
    expect(await texts(Buffer.from('\uFEFFone\r\n\r\ntwo'))).toEqual(['one', '', 'two']);
    expect(await texts(Buffer.from(''))).toEqual([]);
    expect(await texts(Buffer.from('\n'))).toEqual(['']);
  });

  it('marks a line that is not UTF-8 and reads on', async () => {
    const bytes = Buffer.concat([
      Buffer.from('one\n'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('three'),
    ]);
    const damages = (await read(bytes)).map(({ damage }) => damage);
    expect(damages).toEqual([null, 'the line is not UTF-8', null]);
  });

  it('marks a line over the limit, keeps its beginning only, and reads on', async () => {
    const [, long, after] = await read(Buffer.from(`a\n${'x'.repeat(5_000)}\nb`), 2_000);
    expect(long?.damage).toBe('the line is longer than 2000 bytes');
    expect(long?.text).toHaveLength(1_000);
    expect(after).toEqual({ number: 3, text: 'b', damage: null });
  });

  it('keeps what stood before the place where an archive breaks off', async () => {
    const lines = Array.from({ length: 2_000 }, (_, index) => `line ${index} ${index ** 3}`);
    const whole = gzipSync(lines.join('\n'));
    const read = await collect(readLines(inPieces(whole.subarray(0, -2_000), 500)));
    const last = read.pop();
    expect(last?.damage).toMatch('the gzip file is cut off here; nothing behind this line');
    expect(read.length).toBeGreaterThan(1_000);
    expect(read.map(({ text }) => text)).toEqual(lines.slice(0, read.length));
  });

  it('says so when an archive is damaged inside', async () => {
    const damaged = gzipSync(Array.from({ length: 5_000 }, (_, index) => `${index}`).join('\n'));
    damaged.fill(0xff, 3_000, 3_100);
    const read = await collect(readLines(inPieces(damaged, 500)));
    expect(read.at(-1)?.damage).toMatch('the gzip file is');
    expect(read.slice(0, -1).every(({ damage }) => damage === null)).toBe(true);
  });

  it('reads archives written one behind the other, padded with zeros', async () => {
    const two = Buffer.concat([gzipSync('one\n'), gzipSync('two\n'), Buffer.alloc(100_000)]);
    const lines = await collect(readLines(inPieces(two, 1_000)));
    expect(lines.map(({ text, damage }) => [text, damage])).toEqual([
      ['one', null],
      ['two', null],
    ]);
  });
});
