import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PageFile } from '../../graphql/explorer.ts';
import { stampOfSources } from './sources.ts';

const folder = fileURLToPath(new URL('../../../.explorer', import.meta.url));

type Kept = {
  readonly stamp: string;
  readonly files: readonly { path: string; type: string; text: string }[];
};

/** The page as it was bundled when the packages were installed; bundled now if that is not what the sources say. */
export async function readPage(): Promise<readonly PageFile[]> {
  const stamp = await stampOfSources();
  const kept = await readKept();
  if (kept?.stamp === stamp) {
    return kept.files.map(({ path, type, text }) => ({ path, type, bytes: Buffer.from(text) }));
  }
  return bundleAndKeep(stamp);
}

async function bundleAndKeep(stamp: string): Promise<readonly PageFile[]> {
  // a page that is there already is served without the bundler
  const { bundlePage } = await import('./bundle-page.ts');
  const files = await bundlePage();
  const kept: Kept = {
    stamp,
    files: files.map(({ path, type, bytes }) => ({
      path,
      type,
      text: Buffer.from(bytes).toString('utf8'),
    })),
  };
  // where nothing may be written the page is bundled at each start
  await writeKept(kept).catch(() => {});
  return files;
}

async function readKept(): Promise<Kept | null> {
  const text = await readFile(join(folder, 'page.json'), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Whole or not at all: several processes may do this at the same time. */
async function writeKept(kept: Kept): Promise<void> {
  const draft = join(folder, `page-${process.pid}.json`);
  await mkdir(folder, { recursive: true });
  await writeFile(draft, JSON.stringify(kept));
  await rename(draft, join(folder, 'page.json'));
}
