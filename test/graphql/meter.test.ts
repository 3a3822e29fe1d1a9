import { expect, it } from 'vitest';
import type { Meter } from '../../src/graphql/meter.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { serve } from './ask.ts';
import { openGraph } from './open-graph.ts';
import { get } from './send.ts';

const reader = await openGraph();
/** Counts each reading of the dataset as two statements. */
const meteredReader = (meter: Meter): GraphReader => ({
  ...reader,
  dataset: () => {
    meter.statements += 2;
    meter.rows += 5;
    return reader.dataset();
  },
});
const cost = async (headers: Record<string, string>) => {
  const server = serve(reader, { meteredReader });
  const response = await get(server, '/graphql?query={dataset{paperCount}}', headers);
  return ((await response.json()) as { extensions?: { cost?: object } }).extensions?.cost;
};

it('says what an answer cost when asked', async () => {
  expect(await cost({ 'x-papergraph-cost': '1' })).toEqual({
    statements: 2,
    rows: 5,
    ms: expect.any(Number),
  });
});

it('says nothing of it otherwise', async () => {
  expect(await cost({})).toBeUndefined();
});
