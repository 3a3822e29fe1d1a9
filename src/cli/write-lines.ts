import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { BadSettings } from '../domain/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'its folder is a file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

/** Writes a file of lines, gzipped when its name ends in `.gz`. The file appears whole, or stays as it was. */
export async function writeLines(
  path: string,
  lines: AsyncIterable<string> | Iterable<string>,
): Promise<void> {
  const part = `${path}.part`;
  const text = Readable.from(withNewlines(lines));
  const packed = path.endsWith('.gz') ? createGzip() : new PassThrough();
  try {
    await pipeline(text, packed, createWriteStream(part));
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new BadSettings(`Cannot write ${path}: ${reason}.`, { path }, error);
  }
}

async function* withNewlines(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
