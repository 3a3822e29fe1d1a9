import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SourceUnreadable } from '../../domain/errors.ts';
import { type Line, readLines } from './read-lines.ts';

/** A file being read. */
export type OpenSource = {
  readonly lines: AsyncIterable<Line>;
  /** How much of the file has been read, 0 to 1; null when its size is not known. */
  fraction(): number | null;
};

/** Opens a file for reading line by line; throws SourceUnreadable where there is nothing to read. */
export async function openSource(path: string): Promise<OpenSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw toUnreadable(path, error);
  });
  if (found.isDirectory()) throw new SourceUnreadable(`${path} is a folder; name a file.`);
  let bytes = 0;
  const count = (chunk: Uint8Array) => {
    bytes += chunk.length;
  };
  return {
    lines: readLines(readChunks(path, count)),
    fraction: () => (found.isFile() && found.size > 0 ? Math.min(1, bytes / found.size) : null),
  };
}

async function* readChunks(
  path: string,
  count: (chunk: Uint8Array) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path)) {
      count(chunk);
      yield chunk;
    }
  } catch (error) {
    throw error instanceof Error ? toUnreadable(path, error) : error;
  }
}

const plainly: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not allowed',
  EISDIR: 'it is a folder',
};

function toUnreadable(path: string, error: NodeJS.ErrnoException): SourceUnreadable {
  const reason = plainly[error.code ?? ''] ?? error.message;
  return new SourceUnreadable(`Cannot read ${path}: ${reason}.`, { path }, error);
}
