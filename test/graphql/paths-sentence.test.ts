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
