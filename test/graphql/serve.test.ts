import { once } from 'node:events';
import { request } from 'node:http';
import { expect, it } from 'vitest';
import { listen } from '../../src/graphql/serve.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { serve } from './ask.ts';
import { openGraph } from './open-graph.ts';

const reader = await openGraph();
const own = { host: '127.0.0.1', port: 0 };
const query = '/graphql?query={dataset{paperCount}}';

/** A store that answers when it is told to. */
function aSlowReader() {
  let answer = () => {};
  let asked = () => {};
  const wasAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const slow: GraphReader = {
    ...reader,
    dataset: async () => {
      asked();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return reader.dataset();
    },
  };
  return { slow, wasAsked, answer: () => answer() };
}

it('answers over a real port', async () => {
  const { url, stop } = await listen(serve(reader), own);

  const response = await fetch(`${url}${query}`);

  expect(await response.json()).toEqual({ data: { dataset: { paperCount: 30 } } });
  await stop();
  await expect(fetch(`${url}${query}`)).rejects.toThrow();
});

it('lets an open request finish when it stops', async () => {
  const { slow, wasAsked, answer } = aSlowReader();
  const { url, stop } = await listen(serve(slow), own);
  const response = fetch(`${url}${query}`);
  await wasAsked;

  const stopped = stop();
  answer();

  expect(await (await response).json()).toEqual({ data: { dataset: { paperCount: 30 } } });
  await stopped;
});

it('says plainly that a port is in use', async () => {
  const first = await listen(serve(reader), own);
  const port = Number(new URL(first.url).port);

  await expect(listen(serve(reader), { ...own, port })).rejects.toThrow(
    `Port ${port} is in use. Set PORT to another one, or stop what uses it.`,
  );
  await first.stop();
});

it('refuses a huge body, whatever its length says', async () => {
  const { url, stop } = await listen(serve(reader), own);
  const asked = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
  });
  asked.on('error', () => {}); // the server hangs up on who goes on sending
  asked.end(Buffer.alloc(2_000_000, ' '));

  const [response] = await once(asked, 'response');

  expect(response.statusCode).toBe(413);
  await stop();
});
