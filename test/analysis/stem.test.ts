import { expect, it } from 'vitest';
import { stem } from '../../src/analysis/stem.ts';

it.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['decoding', 'decod'],
  ['decoders', 'decod'],
  ['agreed', 'agre'],
  ['hopping', 'hop'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['tokenization', 'token'],
  ['electrical', 'electr'],
  ['adoption', 'adopt'],
  ['effective', 'effect'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['speculative', 'specul'],
])('makes %s into %s, as the paper does', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it('leaves words with digits, of two letters and of other scripts as they are', () => {
  expect(['gpt4s', 'is', 'модели'].map(stem)).toEqual(['gpt4s', 'is', 'модели']);
});
