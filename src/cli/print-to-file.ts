import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { Surroundings } from './surroundings.ts';
import { writeLines } from './write-lines.ts';

/** Does a task whose answers go into a file, not to standard output. The file appears whole, or stays as it was. */
export async function printToFile(
  path: string,
  surroundings: Surroundings,
  task: (there: Surroundings) => Promise<void>,
): Promise<void> {
  const lines = new PassThrough({ objectMode: true });
  const failed = new AbortController();
  const written = writeLines(path, lines);
  written.catch((error: unknown) => failed.abort(error));
  const print = async (text: string) => {
    failed.signal.throwIfAborted();
    if (!lines.write(text)) await once(lines, 'drain', { signal: failed.signal });
  };
  const told: string[] = [];
  try {
    // what is said of the file may be said once it is there
    await task({ ...surroundings, print, tell: (line) => told.push(line) });
    lines.end();
  } catch (error) {
    lines.destroy(error instanceof Error ? error : new Error('The task failed.'));
    // why the file could not be written is the cause of the other, where there are both
    if (failed.signal.aborted) await written;
    await written.catch(() => {});
    throw error;
  }
  await written;
  for (const line of told) surroundings.tell(line);
}
