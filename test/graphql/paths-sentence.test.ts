import { expect, it } from 'vitest';
import { pathsSentence } from '../../src/graphql/relations/paths-sentence.ts';

const labels = { labelOf: (key: string) => key, isPaper: () => true };
const sayOf = (truncated: boolean) =>
  pathsSentence({ paths: [], verdict: 'NONE', truncated }, 4, labels);

it('says that there is no way only where all was searched', () => {
  expect(sayOf(false)).toBe('Not connected: no way of at most 4 hops leads from one to the other.');
  expect(sayOf(true)).toBe(
    'Not connected, as far as was searched: no way of at most 4 hops was found.',
  );
});

it('names of the ways through hubs the hubs alone', () => {
  const hop = (from: string, to: string) =>
    ({ from, to, relation: 'MENTIONS', weight: 1 }) as const;
  const way = (hub: string) => ({
    steps: [hop('a', 'b'), hop('b', hub), hop(hub, 'c')],
    ...{ cost: 1, strength: Math.exp(-1), hubs: [hub] },
  });
  const paths = [way('model'), way('dataset'), way('model')];
  expect(pathsSentence({ paths, verdict: 'WEAK', truncated: false }, 4, labels)).toBe(
    'Weakly connected: every way leads through something that very many papers mention (model and dataset).',
  );
});
