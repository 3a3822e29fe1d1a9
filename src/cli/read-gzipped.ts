import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { SourceUnreadable } from '../domain/errors.ts';

/** The text of a file, gzipped or not. */
export async function readGzipped(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new SourceUnreadable(
      `Cannot read ${path}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}.`,
      { path },
      error,
    );
  });
  return (isGzip(bytes) ? await promisify(gunzip)(bytes) : bytes).toString('utf8');
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
