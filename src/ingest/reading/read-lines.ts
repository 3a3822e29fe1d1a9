import { isUtf8 } from 'node:buffer';
import { Damaged, inflate } from './inflate.ts';
import { peekBytes } from './peek-bytes.ts';
import { toUtf8 } from './to-utf8.ts';

/** One line of a file, without its end. */
export type Line = {
  /** 1 is the first. */
  readonly number: number;
  readonly text: string;
  /** Why `text` is not, or not all of, what the file says; null for a sound line. */
  readonly damage: string | null;
};

const newline = 0x0a;
const maxLineBytes = 16 * 1024 * 1024;
const keptOfTooLong = 1_000;

/**
 * The lines of a plain or gzip file (told by its first bytes), read as a stream: memory is bounded by one line of at
 * most 16 MB. Line ends are LF or CRLF and a byte order mark is skipped; one of
 * UTF-16 is believed. What cannot be read is a line with `damage`:
 * one that is too long or not UTF-8, and the place where an archive breaks off.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = maxLineBytes,
): AsyncGenerator<Line> {
  const lines = new LineBuilder(limit);
  try {
    for await (const chunk of toUtf8(plain(chunks))) {
      let from = 0;
      for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
        lines.add(chunk.subarray(from, at));
        yield lines.end();
        from = at + 1;
      }
      lines.add(chunk.subarray(from));
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    yield lines.end(`${error.message}; nothing behind this line could be read`);
    return;
  }
  if (lines.begun) yield lines.end();
}

/** Takes gzip off, where there is any. */
async function* plain(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { first, whole } = await peekBytes(chunks, 2);
  yield* first[0] === 0x1f && first[1] === 0x8b ? inflate(whole) : whole;
}

/** Collects the pieces of one line after another, and never more than `limit` bytes. */
class LineBuilder {
  private number = 1;
  private length = 0;
  private pieces: Uint8Array[] = [];
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get begun(): boolean {
    return this.length > 0;
  }

  add(piece: Uint8Array): void {
    if (piece.length === 0) return;
    if (this.length <= this.limit) this.pieces.push(piece);
    this.length += piece.length;
    if (this.length > this.limit) {
      this.pieces = [Buffer.concat(this.pieces).subarray(0, keptOfTooLong)];
    }
  }

  end(damage: string | null = null): Line {
    const bytes = Buffer.concat(this.pieces);
    const tooLong = this.length > this.limit;
    const line: Line = {
      number: this.number,
      text: this.decode(bytes),
      damage:
        damage ??
        (tooLong
          ? `the line is longer than ${this.limit} bytes`
          : isUtf8(bytes)
            ? null
            : 'the line is not UTF-8'),
    };
    this.number += 1;
    this.length = 0;
    this.pieces = [];
    return line;
  }

  private decode(bytes: Buffer): string {
    const text = bytes.toString('utf8').replace(/\r$/, '');
    return this.number === 1 ? text.replace(/^\uFEFF/, '') : text;
  }
}
