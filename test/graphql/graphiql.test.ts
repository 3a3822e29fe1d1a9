import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../src/graphql/examples.ts';
import { printGraphqlSchema } from '../../src/graphql/print-schema.ts';
import { ask, serve } from './ask.ts';
import { openSeed } from './open-seed.ts';
import { get } from './send.ts';

const { reader } = await openSeed();
const server = serve(reader);
const open = (headers: Record<string, string>) =>
  get(server, '/graphql', { accept: 'text/html', ...headers });
const bytes = async (response: Response) => Buffer.from(await response.arrayBuffer());

it('packs the page in what the browser can read', async () => {
  const plain = await bytes(await open({}));
  const brotli = await open({ 'accept-encoding': 'gzip, br' });
  const gzip = await open({ 'accept-encoding': 'gzip' });

  expect(brotli.headers.get('content-encoding')).toBe('br');
  const packed = await bytes(brotli);
  expect(packed.length).toBeLessThan(plain.length / 4);
  expect(brotliDecompressSync(packed).equals(plain)).toBe(true);
  expect(gunzipSync(await bytes(gzip)).equals(plain)).toBe(true);
});

it('is not sent again to who has it', async () => {
  const { headers } = await open({ 'accept-encoding': 'br' });
  const again = await open({ 'if-none-match': headers.get('etag') ?? '' });

  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

it('lets the browser ask nobody but this server', async () => {
  const { headers } = await open({ 'accept-encoding': 'br' });

  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).not.toContain('http');
});

it('leads there from the root', async () => {
  const response = await get(server, '/');

  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphql']);
});

describe('opens on examples', () => {
  const schema = buildSchema(printGraphqlSchema());

  it('not more of them than anyone would look through', () => {
    expect(readExamples().length).toBeGreaterThanOrEqual(6);
    expect(readExamples().length).toBeLessThanOrEqual(14);
  });

  it.each(readExamples())('$name fits the schema, and finds something', async ({ query }) => {
    const answer = await ask(server, query);

    expect(validate(schema, parse(query))).toEqual([]);
    expect(answer.errors).toBeUndefined();
    for (const found of Object.values(answer.data ?? {})) expect(found).not.toBeNull();
  });
});
