import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';
import type { Plugin } from 'graphql-yoga';
import { readExamples } from './examples.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Packed = { readonly etag: string; readonly br: Bytes; readonly gzip: Bytes };

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
  let packed: Promise<Packed> | undefined;

  return {
    async onRequest({ request, url, endResponse }) {
      if (request.method !== 'GET' || url.pathname !== endpoint) return;
      if (!request.headers.get('accept')?.includes('text/html')) return;
      packed ??= packPage(endpoint);
      const page = await packed;
      const headers = new Headers({
        etag: page.etag,
        'cache-control': 'no-cache',
        vary: 'accept, accept-encoding',
        'content-security-policy': onlyFromHere,
      });
      if (request.headers.get('if-none-match') === page.etag) {
        endResponse(new Response(null, { status: 304, headers }));
        return;
      }
      headers.set('content-type', 'text/html; charset=utf-8');
      const accepted = request.headers.get('accept-encoding') ?? '';
      const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
      if (encoding) headers.set('content-encoding', encoding);
      const body = encoding ? page[encoding] : await promisify(gunzip)(page.gzip);
      endResponse(new Response(new Uint8Array(body), { headers }));
    },
  };
}

async function packPage(endpoint: string): Promise<Packed> {
  // nine megabytes of script that a server whose page nobody opens need not read
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = Buffer.from(
    renderGraphiQL({
      title: 'Papergraph',
      endpoint,
      defaultTabs: readExamples().map(({ query }) => ({ query })),
    }),
  );
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(page, { params: quality }),
    promisify(gzip)(page),
  ]);
  const hash = createHash('sha256').update(page).digest('base64url');
  return {
    etag: `"${hash.slice(0, 22)}"`,
    br: new Uint8Array(br),
    gzip: new Uint8Array(gzipped),
  };
}
