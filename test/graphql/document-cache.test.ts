import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { createDocumentCache } from '../../src/graphql/document-cache.ts';

const document = parse('{ a }');

it('keeps the two hundred queries that were asked last', () => {
  const cache = createDocumentCache();
  for (let n = 0; n < 200; n++) cache.set(`{ a${n} }`, document);
  cache.get('{ a0 }');

  cache.set('{ new }', document);

  expect(cache.get('{ a0 }')).toBe(document);
  expect(cache.get('{ new }')).toBe(document);
  expect(cache.get('{ a1 }')).toBeUndefined();
});

it('does not keep very long queries', () => {
  const cache = createDocumentCache();
  const long = `{ a } #${'.'.repeat(10_000)}`;

  cache.set(long, document);

  expect(cache.get(long)).toBeUndefined();
});
