import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SourceUnreadable } from '../domain/errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

/** The whole of a text file, or of standard input where the path is `-`. */
export async function readText(
  path: string,
  input: () => AsyncIterable<Uint8Array>,
): Promise<string> {
  try {
    return await text(Readable.from(path === '-' ? input() : createReadStream(path)));
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (!reason) throw error;
    throw new SourceUnreadable(`Cannot read ${path}: ${reason}.`, { path }, error);
  }
}
