import { createHash } from 'node:crypto';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The longest path that a socket may have on every system, and some. */
const longest = 100;

const nameOf = (folder: string) => join(resolve(folder), 'owner.sock');

/**
 * Does something with the path under which the owner of a folder can be spoken to: a socket in the folder, on Windows a
 * pipe. Where the path is too long for a socket, it leads through a link in a folder of our own, for as long as needed.
 */
export async function withOwnerSocket<Result>(
  folder: string,
  use: (path: string) => Promise<Result>,
): Promise<Result> {
  if (process.platform === 'win32') {
    const mark = createHash('sha256').update(resolve(folder).toLowerCase()).digest('hex');
    return use(`\\\\.\\pipe\\papergraph-${mark.slice(0, 16)}`);
  }
  const path = nameOf(folder);
  if (Buffer.byteLength(path) <= longest) return use(path);
  // nobody else may write there, so nobody can lead us to another socket
  const own = await mkdtemp(join(tmpdir(), 'pg-'));
  try {
    await symlink(resolve(folder), join(own, 'd'));
    return await use(join(own, 'd', 'owner.sock'));
  } finally {
    await rm(own, { recursive: true });
  }
}

/** Takes away what an owner left that was killed. Only who holds the folder may do so. */
export async function clearOwnerSocket(folder: string): Promise<void> {
  if (process.platform !== 'win32') await rm(nameOf(folder), { force: true });
}
