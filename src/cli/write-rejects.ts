import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import { StoreUnavailable } from '../domain/errors.ts';
import type { Rejection } from '../domain/rejection.ts';

/** Where what a file had that was no record is kept. */
export type Rejects = {
  readonly path: string;
  add(rejection: Rejection): void;
  close(): void;
};

/**
 * A file of JSON lines beside the graph, one for each file that is read: what was rejected when it was last read. It is
 * there only if something was.
 */
export function writeRejects(folder: string, source: string): Rejects {
  const mark = createHash('sha256').update(source).digest('hex').slice(0, 6);
  const name = source === '-' ? 'standard-input' : basename(source);
  const path = join(folder, `${name}-${mark}.jsonl`);
  rmSync(path, { force: true });
  let file: number | null = null;
  return {
    path,
    // at once and whole: memory holds none of them, and a kill loses none
    add: ({ line, reason, raw = '' }) => {
      try {
        if (file === null) {
          mkdirSync(folder, { recursive: true });
          file = openSync(path, 'w');
        }
        writeSync(file, `${JSON.stringify({ file: source, line, reason, raw })}\n`);
      } catch (error) {
        throw toPlainError(error, path);
      }
    },
    close: () => {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function toPlainError(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = error.code === 'ENOSPC' ? 'the disk is full: free some space' : error.message;
  return new StoreUnavailable(`Cannot keep what was rejected in ${path}: ${reason}.`, {}, error);
}
