import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An answer as it came, and the file that keeps it. */
export type Answer = {
  readonly path: string;
  readonly text: string;
  /** It was there already. */
  readonly isKept: boolean;
};

/** Answers by what was asked, each a file in a folder. A file is there whole or not at all. */
export class AnswerCache {
  private readonly folder: string;
  private readonly maxAge: number;

  /** `maxAge`: older answers do not count, in milliseconds. */
  constructor(folder: string, maxAge: number) {
    this.folder = folder;
    this.maxAge = maxAge;
  }

  async read(name: string, now: number): Promise<Answer | null> {
    const path = this.pathOf(name);
    const found = await stat(path).catch(() => null);
    if (found === null || now - found.mtimeMs > this.maxAge) return null;
    return { path, text: await readFile(path, 'utf8'), isKept: true };
  }

  async keep(name: string, text: string): Promise<Answer> {
    const path = this.pathOf(name);
    await mkdir(this.folder, { recursive: true });
    await writeFile(`${path}.part`, text);
    await rename(`${path}.part`, path);
    return { path, text, isKept: false };
  }

  /** When the server was last asked, by any command with this folder; 0 for never. */
  async lastAsked(): Promise<number> {
    const found = await stat(this.clock).catch(() => null);
    return found?.mtimeMs ?? 0;
  }

  async noteAsked(now: number): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.clock, '', { flag: 'a' });
    await utimes(this.clock, now / 1_000, now / 1_000);
  }

  private get clock(): string {
    return join(this.folder, '.last-asked');
  }

  private pathOf(name: string): string {
    return join(this.folder, createHash('sha256').update(name).digest('hex').slice(0, 32));
  }
}
