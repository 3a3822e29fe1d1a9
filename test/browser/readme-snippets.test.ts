import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { minifyIntrospection, outputIntrospectionFile } from 'gql.tada/internal';
import { introspectionFromSchema } from 'graphql';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { describeInChromium } from './chromium.ts';
import { serveSeed } from './serve-seed.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** The first block of a language in the README. */
function snippet(language: string): string {
  const [, text] = new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\``, 'ms').exec(readme) ?? [];
  if (!text) throw new Error(`The README has no block of ${language}.`);
  return text;
}

/** Bundles a file as a front-end would, with what it exports for the test to use. */
async function bundle(folder: string, file: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as snippet from './${file}'; globalThis.snippet = snippet;`,
      resolveDir: folder,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Opens a page with a script on a server of its own: another origin than the API's. */
async function openElsewhere(page: Page, script: string): Promise<void> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/front-end.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.end(isScript ? script : html);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction('globalThis.snippet');
}
const html = `<!doctype html><div id="picture" style="width:800px;height:600px"></div>
<script type="module" src="front-end.js"></script>`;

describeInChromium('what the README shows to front-ends', (browser) => {
  let seed: Awaited<ReturnType<typeof serveSeed>>;
  let folder: string;
  const atSeed = (text: string) => text.replaceAll('http://127.0.0.1:4000/', seed.url);

  beforeAll(async () => {
    seed = await serveSeed();
    folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(async () => {
    await seed.stop();
    rmSync(folder, { recursive: true });
  });

  it('draws a topic with Cytoscape.js, on a page from elsewhere', { timeout: 60_000 }, async () => {
    writeFileSync(join(folder, 'picture.js'), atSeed(snippet('js')));
    const page = await browser().newPage();
    await openElsewhere(page, await bundle(folder, 'picture.js'));

    expect(await page.evaluate('snippet.picture.nodes().length')).toBe(13);
    expect(await page.evaluate('snippet.picture.edges().length')).toBeGreaterThan(10);
    expect(await page.evaluate('snippet.picture.nodes()[0].data("label").length')).toBeGreaterThan(
      5,
    );
    expect(await page.locator('#picture canvas').count()).toBeGreaterThan(0);
    await page.close();
  });

  it('asks with types that know the schema', { timeout: 60_000 }, async () => {
    const introspection = minifyIntrospection(introspectionFromSchema(schema));
    const types = outputIntrospectionFile(introspection, {
      fileType: '.d.ts',
      shouldPreprocess: true,
    });
    writeFileSync(join(folder, 'graphql-env.d.ts'), types);
    const compilerOptions = {
      ...{ lib: ['es2023', 'dom'], module: 'preserve', moduleResolution: 'bundler', types: [] },
    };
    const check = (text: string): string => {
      writeFileSync(join(folder, 'client.ts'), text);
      const settings = { extends: join(root, 'tsconfig.json'), compilerOptions };
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ ...settings, files: ['client.ts'], include: [], exclude: [] }),
      );
      try {
        return execFileSync(join(root, 'node_modules/.bin/tsc'), ['--project', folder]).toString();
      } catch (error) {
        return String((error as { stdout: Buffer }).stdout);
      }
    };
    const text = atSeed(snippet('ts'));
    expect(check(text.replace('paper.title', 'paper.titel'))).toContain("'titel' does not exist");
    expect(check(text)).toBe('');

    const page = await browser().newPage();
    await openElsewhere(page, await bundle(folder, 'client.ts'));
    const papers = await page.evaluate<string[]>('snippet.papersOf("decoding")');
    expect(papers).toHaveLength(3);
    for (const paper of papers) expect(paper).toMatch(/.+, (\d{4}-\d\d-\d\d|undated)$/);
    await page.close();
  });
});
