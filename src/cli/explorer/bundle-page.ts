import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { PageFile } from '../../graphql/explorer.ts';
import { explorerSources } from './sources.ts';

const typeOf: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

/** Makes one script and one style sheet of the explorer's sources, and the page that names them by their hashes. */
export async function bundlePage(): Promise<readonly PageFile[]> {
  const { outputFiles } = await build({
    entryPoints: [join(explorerSources, 'main.ts'), join(explorerSources, 'style/main.css')],
    entryNames: '[name]-[hash]',
    outdir: '/',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    write: false,
    logLevel: 'silent',
  });
  const template = await readFile(join(explorerSources, 'page.html'), 'utf8');
  let page = template;
  const files = outputFiles.map(({ path, contents }) => {
    const name = basename(path);
    const ending = name.slice(name.lastIndexOf('.') + 1);
    page = page.replace(`explorer/main.${ending}`, `explorer/${name}`);
    return { path: `/explorer/${name}`, type: typeOf[ending] ?? '', bytes: contents };
  });
  const html = { path: '/', type: 'text/html; charset=utf-8', bytes: Buffer.from(page) };
  return [html, ...files];
}
