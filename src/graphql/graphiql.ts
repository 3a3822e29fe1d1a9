import type { Plugin } from 'graphql-yoga';
import { readExamples } from './examples.ts';
import { type PackedFile, packFile, sendFile } from './packed-file.ts';

/** Nothing is loaded from elsewhere, and the browser sees to it. */
const onlyFromHere = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page to ask from: the whole of GraphiQL in one answer, made and packed once, when somebody first looks. */
export function graphiqlPlugin(endpoint: string): Plugin {
  let packed: Promise<PackedFile> | undefined;

  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== endpoint) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      packed ??= packPage(endpoint);
      const headers = { 'content-security-policy': onlyFromHere };
      endResponse(await sendFile(request, await packed, headers));
    },
  };
}

async function packPage(endpoint: string): Promise<PackedFile> {
  // nine megabytes of script that a server whose page nobody opens need not read
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Papergraph',
    endpoint,
    defaultTabs: readExamples().map(({ query }) => ({ query })),
  });
  return packFile('text/html; charset=utf-8', Buffer.from(page));
}
