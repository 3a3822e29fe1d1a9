import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AnswerCache } from '../../../src/ingest/fetch/answer-cache.ts';
import { createPoliteClient, type Politeness } from '../../../src/ingest/fetch/polite-client.ts';
import { Faulty } from '../../../src/ingest/fetch/read-body.ts';
import { readRetryAfter } from '../../../src/ingest/fetch/retry-after.ts';
import { drip, type Reply, replay, silence, status, text, truncated } from './replay-server.ts';

const hour = 3_600_000;

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'papergraph-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A client whose clock moves only while it waits, and whose waits are remembered. */
function aClient(folder = aFolder(), over: Partial<Politeness> = {}) {
  const waits: number[] = [];
  let time = Date.now();
  const ask = createPoliteClient({
    source: 'The source',
    pauseBetween: 3_000,
    userAgent: 'papergraph/0 (me@example.org)',
    cache: new AnswerCache(folder, hour),
    now: () => time,
    pause: async (milliseconds) => {
      waits.push(Math.round(milliseconds));
      time += milliseconds;
    },
    limits: { silence: 60, whole: 200 },
    ...over,
  });
  return { ask: (url: string) => ask({ url: new URL(url), check: () => {} }), client: ask, waits };
}

describe('a polite client', () => {
  it('says who asks, keeps its distance, and never asks twice what it was answered', async () => {
    const { url, asked } = await replay(text('first'), text('second'));
    const folder = aFolder();
    const { ask, waits } = aClient(folder);
    expect(await ask(`${url}?p=0`)).toMatchObject({ text: 'first', isKept: false });
    expect(await ask(`${url}?p=1`)).toMatchObject({ text: 'second', isKept: false });
    expect(await ask(`${url}?p=0`)).toMatchObject({ text: 'first', isKept: true });
    expect(await aClient(folder).ask(`${url}?p=1`)).toMatchObject({ isKept: true });
    expect(asked.map(({ userAgent }) => userAgent)).toEqual(
      Array(2).fill('papergraph/0 (me@example.org)'),
    );
    expect(waits).toEqual([expect.closeTo(3_000, -2)]);
  });

  it('keeps its distance from what another command asked just now, too', async () => {
    const { url } = await replay(text(''));
    const folder = aFolder();
    await aClient(folder).ask(`${url}?p=0`);
    const later = aClient(folder);
    await later.ask(`${url}?p=1`);
    expect(later.waits).toHaveLength(1);
  });

  it('asks again when an answer is too old to count', async () => {
    const { url, asked } = await replay(text('old'), text('new'));
    const folder = aFolder();
    await aClient(folder).ask(url);
    const later = aClient(folder, { now: () => Date.now() + 2 * hour });
    expect(await later.ask(url)).toMatchObject({ text: 'new', isKept: false });
    expect(asked).toHaveLength(2);
  });

  it.each<[string, Reply, number]>([
    ['429 and says how long', status(429, { 'retry-after': '17' }), 17_000],
    ['503 without a word', status(503), 2_000],
    ['500', status(500, {}, '<html>oops'), 2_000],
    ['half an answer', truncated('{"results": ['), 2_000],
    ['a drop now and then', drip, 2_000],
    ['nothing at all', silence, 2_000],
  ])('waits and asks again where the source answers %s', async (_, fault, wait) => {
    const { url, asked } = await replay(fault, text('good'));
    const { ask, waits } = aClient();
    expect(await ask(url)).toMatchObject({ text: 'good' });
    expect(asked).toHaveLength(2);
    expect(waits[0]).toBe(wait);
  });

  it('asks again where the answer is not what was asked for', async () => {
    const { url } = await replay(text('cut'), text('whole'));
    const { client } = aClient();
    const check = (answer: string) => {
      if (answer === 'cut') throw new Faulty('the answer is cut off');
    };
    expect(await client({ url: new URL(url), check })).toMatchObject({ text: 'whole' });
  });

  it('gives up in the end, in one line, and keeps nothing', async () => {
    const { url, asked } = await replay(status(500));
    const folder = aFolder();
    const { ask, waits } = aClient(folder);
    await expect(ask(url)).rejects.toThrow(
      'The source cannot be read: it answers 500. What was answered so far is kept',
    );
    expect(asked).toHaveLength(6);
    expect(waits.filter((wait) => wait !== 1_000).length).toBeGreaterThanOrEqual(5);
    expect(await new AnswerCache(folder, hour).read(url, Date.now())).toBeNull();
  });

  it.each<[Reply, RegExp]>([
    [status(403, {}, '{"error": "Forbidden", "message": "no"}'), /it answers 403 \(Forbidden\)/],
    [status(404), /it answers 404/],
    [status(429, { 'retry-after': '7200' }), /it answers 429, and asks to wait 120 minutes/],
  ])('does not ask again where that cannot help', async (reply, reason) => {
    const { url, asked } = await replay(reply);
    await expect(aClient().ask(url)).rejects.toThrow(reason);
    expect(asked).toHaveLength(1);
  });

  it('sends a key but does not show it, and knows the answer again without it', async () => {
    const { url, asked } = await replay(text('answer'), status(404));
    const folder = aFolder();
    const { client } = aClient(folder);
    const request = (query: string) => ({
      url: new URL(`${url}?${query}`),
      personal: ['api_key'],
      check: () => {},
    });
    await client(request('q=1&api_key=secret'));
    expect(asked[0]?.url.searchParams.get('api_key')).toBe('secret');
    expect(await client(request('q=1&api_key=another'))).toMatchObject({ isKept: true });
    const failure = await client(request('q=2&api_key=secret')).catch((error: unknown) => error);
    expect(JSON.stringify(failure) + String(failure)).not.toContain('secret');
  });

  it('says that nobody is there', async () => {
    await expect(aClient().ask('http://127.0.0.1:9/')).rejects.toThrow(/it cannot be reached/);
  });
});

it.each([
  ['120', 120_000],
  ['Wed, 21 Oct 2015 07:28:10 GMT', 10_000],
  ['Wed, 21 Oct 2015 07:00:00 GMT', 0],
  ['soon', null],
  ['-1', null],
  [null, null],
])('Retry-After: %s', (header, wait) => {
  expect(readRetryAfter(header, Date.parse('2015-10-21T07:28:00Z'))).toBe(wait);
});
