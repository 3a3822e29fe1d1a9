import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { PageFile } from '../../src/graphql/explorer.ts';
import { serve } from './ask.ts';
import { openGraph } from './open-graph.ts';
import { get } from './send.ts';

const reader = await openGraph();
const html = '<!doctype html><script src="explorer/main-ABC.js"></script>';
const files: PageFile[] = [
  { path: '/', type: 'text/html; charset=utf-8', bytes: Buffer.from(html) },
  { path: '/explorer/main-ABC.js', type: 'text/javascript', bytes: Buffer.from('let a = 1;') },
];
const readPage = vi.fn(async () => files);
const server = serve(reader, { explorer: readPage });

describe('the page at the root', () => {
  it('is read once, and packed in what the browser reads', async () => {
    const plain = await get(server, '/', { accept: 'text/html' });
    const packed = await get(server, '/', { 'accept-encoding': 'gzip' });

    expect(await plain.text()).toBe(html);
    expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(html);
    expect(readPage).toHaveBeenCalledTimes(1);
  });

  it('is the same whatever its address says of the view', async () => {
    const response = await get(server, '/?open=paper:x&topic=decoding');

    expect(await response.text()).toBe(html);
  });

  it('is asked for again each time, and sent only when it changed', async () => {
    const { headers } = await get(server, '/');
    const again = await get(server, '/', { 'if-none-match': headers.get('etag') ?? '' });

    expect(headers.get('cache-control')).toBe('no-cache');
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('keeps its scripts for good, since their names change with them', async () => {
    const { headers, status } = await get(server, '/explorer/main-ABC.js');

    expect([status, headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
  });

  it('lets the browser ask nobody but this server, and run nothing that is written into it', async () => {
    const policy = (await get(server, '/')).headers.get('content-security-policy') ?? '';

    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http/);
  });

  it('answers HEAD without a body', async () => {
    const response = await get(server, '/', {}, 'HEAD');

    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it('is not for other names of this machine', async () => {
    const response = await get(server, '/', { host: 'evil.example' });

    expect(response.status).toBe(403);
  });

  it('has no other files', async () => {
    for (const path of [
      '/explorer/',
      '/explorer/main.js',
      '/explorer/../package.json',
      '/explorer',
    ]) {
      expect([path, (await get(server, path)).status]).toEqual([path, 404]);
    }
  });
});
