import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

type Bytes = Uint8Array<ArrayBuffer>;

/** A file for browsers, kept packed in both ways that they read. */
export type PackedFile = {
  readonly etag: string;
  readonly type: string;
  readonly br: Bytes;
  readonly gzip: Bytes;
};

export async function packFile(type: string, bytes: Uint8Array): Promise<PackedFile> {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  const [br, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, { params: quality }),
    promisify(gzip)(bytes),
  ]);
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return {
    etag: `"${hash.slice(0, 22)}"`,
    type,
    br: new Uint8Array(br),
    gzip: new Uint8Array(gzipped),
  };
}

/** Sends a file in the best form that the browser reads, or says that it has it already. */
export async function sendFile(
  request: Request,
  file: PackedFile,
  others: Readonly<Record<string, string>>,
): Promise<Response> {
  const headers = new Headers({
    'cache-control': 'no-cache',
    vary: 'accept, accept-encoding',
    'x-content-type-options': 'nosniff',
    ...others,
    etag: file.etag,
  });
  if (request.headers.get('if-none-match') === file.etag) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('content-type', file.type);
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
  if (encoding) headers.set('content-encoding', encoding);
  const body = encoding ? file[encoding] : await promisify(gunzip)(file.gzip);
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { headers });
}
