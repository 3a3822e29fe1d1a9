import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { StoreCannotOpen } from '../../domain/errors.ts';

const markerName = 'papergraph.json';
const format = 1;
const Marker = z.object({ format: z.int() });

/**
 * Makes sure that a folder is ours: a new or empty one is marked, one that holds anything else is refused and left
 * as it was. Answers the path of the graph in it.
 */
export async function claimFolder(folder: string): Promise<string> {
  try {
    await createFolder(folder);
    const entries = (await readdir(folder)).filter((name) => !isHarmless(name));
    if (entries.includes(markerName)) await checkMarker(folder);
    else if (entries.length === 0) {
      await writeFile(join(folder, markerName), `${JSON.stringify({ format })}\n`);
    } else {
      throw new StoreCannotOpen(
        `The folder ${folder} holds other files, such as ${entries[0]}: choose an empty or a new folder.`,
      );
    }
  } catch (error) {
    throw toCannotOpen(error, folder);
  }
  return join(folder, 'graph');
}

/** What stands beside a graph before there is one. */
const beside = new Set(['lost+found', 'rejects', 'fetched']);

/** What a volume or a desktop puts into an empty folder by itself, and what commands keep there with another store. */
const isHarmless = (name: string) => beside.has(name) || name.startsWith('.');

async function createFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

async function checkMarker(folder: string): Promise<void> {
  const text = await readFile(join(folder, markerName), 'utf8');
  const marker = Marker.safeParse(parseJson(text));
  // an empty marker is one that a full disk cut off while the folder was new
  if (text === '') await writeFile(join(folder, markerName), `${JSON.stringify({ format })}\n`);
  else if (!marker.success) {
    throw new StoreCannotOpen(
      `The file ${markerName} in ${folder} is damaged: it should hold {"format":${format}}.`,
    );
  } else if (marker.data.format !== format) {
    throw new StoreCannotOpen(
      `The folder ${folder} was written by another version (format ${marker.data.format}, this one reads ${format}): use that version, or choose another folder.`,
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}

const reasons: Readonly<Record<string, (folder: string) => string>> = {
  ENOENT: (folder) =>
    `The folder ${folder} cannot be made because the folder above it does not exist: create that first, or choose another.`,
  ENOTDIR: (folder) => `The path ${folder} is a file or lies below one: choose a folder.`,
  EROFS: (folder) =>
    `The folder ${folder} is on a read-only disk: choose a folder that can be written.`,
  EACCES: (folder) =>
    `The folder ${folder} may not be written by this user: give it the right, or choose another.`,
  EPERM: (folder) =>
    `The folder ${folder} may not be written by this user: give it the right, or choose another.`,
  ENOSPC: (folder) => `The disk that holds ${folder} is full: free some space and start again.`,
};

function toCannotOpen(error: unknown, folder: string): unknown {
  const reason = reasons[codeOf(error) ?? ''];
  return reason ? new StoreCannotOpen(reason(folder), { folder }, error) : error;
}
