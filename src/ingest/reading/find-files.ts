import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../domain/compare-text.ts';
import { SourceUnreadable } from '../../domain/errors.ts';
import { folderOfGlob, isGlob, toExpression } from './glob-pattern.ts';

/** A file to read. `named`: the user named it, so what cannot be read in it is an error. */
export type FoundFile = { readonly path: string; readonly named: boolean };

/** Standard input, as a path. */
export const standardInput = '-';

/**
 * The files that are meant by files, folders (all that lies below them), patterns (where no such file is there) and `-`.
 * Each once, in the order named, those of a folder by name; hidden ones have to be named.
 */
export async function findFiles(paths: readonly string[]): Promise<FoundFile[]> {
  const found = new Map<string, FoundFile>();
  for (const path of paths) {
    for (const file of await filesOf(path)) if (!found.has(file.path)) found.set(file.path, file);
  }
  return [...found.values()];
}

async function filesOf(path: string): Promise<FoundFile[]> {
  if (path === standardInput) return [{ path, named: true }];
  const kind = await stat(path).catch(() => null);
  if (kind?.isDirectory()) {
    const files = await filesBelow(path);
    if (files.length === 0) throw new SourceUnreadable(`The folder ${path} holds no files.`);
    return files.map((file) => ({ path: file, named: false }));
  }
  if (kind !== null || !isGlob(path)) return [{ path, named: true }];
  const expression = toExpression(path.replace(/^\.\//, ''));
  const folder = folderOfGlob(path);
  const files = (await filesBelow(folder)).filter((file) => expression.test(file));
  if (files.length === 0) throw new SourceUnreadable(`No file fits ${path}.`);
  return files.map((file) => ({ path: file, named: true }));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => compareText(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile() || entry.isSymbolicLink()) files.push(path);
  }
  return files;
}
