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

/** Opens a file for reading line by line; throws SourceUnreadable, with the file's `name`, where there is nothing to read. */
export async function openSource(path: string, name = path): Promise<OpenSource> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw toUnreadable(name, error);
  });
  if (found.isDirectory()) throw new SourceUnreadable(`${name} is a folder; name a file.`);
  return openChunks(readChunks(path, name), found.isFile() ? found.size : 0);
}

/** The same for bytes that come from elsewhere; `size` is 0 where nobody knows it. */
export function openChunks(chunks: AsyncIterable<Uint8Array>, size = 0): OpenSource {
  let bytes = 0;
  const counted = async function* () {
    for await (const chunk of chunks) {
      bytes += chunk.length;
      yield chunk;
    }
  };
  return {
    lines: readLines(counted()),
    fraction: () => (size > 0 ? Math.min(1, bytes / size) : null),
  };
}

async function* readChunks(path: string, name: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(path);
  } catch (error) {
    throw error instanceof Error ? toUnreadable(name, error) : error;
  }
}

const plainly: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'reading it is not allowed',
  EISDIR: 'it is a folder',
};

function toUnreadable(name: string, error: NodeJS.ErrnoException): SourceUnreadable {
  const reason = plainly[error.code ?? ''] ?? error.message;
  return new SourceUnreadable(`Cannot read ${name}: ${reason}.`, { name }, error);
}
