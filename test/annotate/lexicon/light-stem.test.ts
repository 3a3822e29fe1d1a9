import { expect, it } from 'vitest';
import { lightStem } from '../../../src/annotate/lexicon/light-stem.ts';

it.each([
  ['tuned', 'tuning'],
  ['tune', 'tuning'],
  ['decode', 'decoding'],
  ['embeddings', 'embedded'],
  ['modelling', 'models'],
  ['plan', 'planning'],
  ['optimise', 'optimizing'],
  ['Retrieved', 'retrieval'.replace('al', 'ing')],
])('lets %s meet %s', (one, other) => {
  expect(lightStem(one)).toBe(lightStem(other));
});

it.each([
  ['general', 'generative'],
  ['string', 'str'],
  ['speed', 'spe'],
  ['need', 'ne'],
  ['policy', 'police'],
  ['ring', 'r'],
])('keeps %s and %s apart', (one, other) => {
  expect(lightStem(one)).not.toBe(lightStem(other));
});
