import { FolderInUse, StoreCannotOpen, StoreUnavailable } from '../../domain/errors.ts';

// The engine knows no error codes that tell these apart, so its words have to.
const openFailures: readonly [RegExp, (folder: string) => string][] = [
  [
    /read-only file system/i,
    (folder) => `The folder ${folder} is on a read-only disk: choose a folder that can be written.`,
  ],
  [
    /permission denied/i,
    (folder) =>
      `The files in ${folder} may not be written by this user: give it the right, or choose another.`,
  ],
  [
    /no space left/i,
    (folder) => `The disk that holds ${folder} is full: free some space and start again.`,
  ],
  [
    /damaged|header magic|not a database/i,
    (folder) =>
      `The graph in ${folder} is damaged: move the folder away, start with a new one and ingest again.`,
  ],
];

/** Says in one line why the engine would not open, where we foresaw it; all else passes unchanged. */
export function toOpenFailure(error: unknown, folder: string): unknown {
  const text = error instanceof Error ? error.message : '';
  if (/cannot be locked/i.test(text)) {
    return new FolderInUse(
      `The folder ${folder} is in use by another process: stop that one, or choose another folder.`,
      { folder },
      error,
    );
  }
  const line = openFailures.find(([words]) => words.test(text))?.[1](folder);
  return line ? new StoreCannotOpen(line, { folder }, error) : error;
}

/** The same for a statement or a commit. */
export function toRunFailure(error: unknown, folder: string): unknown {
  const text = error instanceof Error ? error.message : '';
  if (/no space left/i.test(text)) {
    return new StoreUnavailable(
      `The disk that holds ${folder} is full: free some space. What was being written was taken back.`,
      { folder },
      error,
    );
  }
  return error;
}

/** True where a transaction met another one and may simply be run again. */
export function isConflict(error: unknown): boolean {
  return error instanceof Error && error.message.includes('GRAFEO-T001');
}
