import type { Plugin } from 'graphql-yoga';
import { type PackedFile, packFile, sendFile } from './packed-file.ts';

/** A file of the page at the root, under the path where the browser asks for it. */
export type PageFile = {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};
export type ReadPage = () => Promise<readonly PageFile[]>;

const root = '/';

/** Scripts, styles and answers come from this server alone, and no other page may frame this one. */
const onlyFromHere = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page to look at the graph with. Its files are read and packed once, when somebody first looks. */
export function explorerPlugin(readPage: ReadPage): Plugin {
  let packed: Promise<ReadonlyMap<string, PackedFile>> | undefined;

  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      if (url.pathname !== root && !url.pathname.startsWith('/explorer/')) return;
      packed ??= packPage(readPage);
      const file = (await packed).get(url.pathname);
      if (!file) return;
      // the other files carry a hash in their names, so what a browser has of them stays true
      const caching = url.pathname === root ? 'no-cache' : 'public, max-age=31536000, immutable';
      endResponse(
        await sendFile(request, file, {
          'cache-control': caching,
          'content-security-policy': onlyFromHere,
          'referrer-policy': 'no-referrer',
        }),
      );
    },
  };
}

async function packPage(readPage: ReadPage): Promise<ReadonlyMap<string, PackedFile>> {
  const files = await readPage();
  return new Map(
    await Promise.all(
      files.map(async ({ path, type, bytes }) => [path, await packFile(type, bytes)] as const),
    ),
  );
}
