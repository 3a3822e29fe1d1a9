import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const explorerSources = fileURLToPath(new URL('../../explorer', import.meta.url));
const packages = fileURLToPath(new URL('../../../package-lock.json', import.meta.url));

/** Changes with every change of what the page is made of: its sources, and the packages it uses. */
export async function stampOfSources(): Promise<string> {
  const names = await readdir(explorerSources, { recursive: true });
  const hash = createHash('sha256');
  const files = names.filter((name) => /\.(ts|css|html)$/.test(name)).sort();
  const paths = files.map((name) => join(explorerSources, name));
  const texts = await Promise.all([...paths, packages].map((path) => readText(path)));
  texts.forEach((text, index) => {
    hash.update(`${files[index] ?? ''}\0${text}\0`);
  });
  return hash.digest('hex');
}

/** The lock file is not where somebody copied the sources without it. */
const readText = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');
