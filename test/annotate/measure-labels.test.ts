import { expect, it } from 'vitest';
import {
  f1Of,
  measureLabels,
  precisionOf,
  type ReaderLabel,
  recallOf,
} from '../../src/annotate/measure-labels.ts';
import { wordsOfConcept } from '../../src/annotate/words-of-concept.ts';
import { aFoundConcept, aFoundTopic } from '../build/annotation.ts';

const paper = { title: 'Hydra', abstract: 'LLMs like Medusa. An LLM. Hydra heads.' };
const label: ReaderLabel = {
  topics: ['decoding'],
  borderline: ['encoders'],
  introduces: ['Hydra'],
  named: ['Medusa', 'BERT'],
  concepts: [['large language model', 'LLM'], ['draft head']],
};
const llm = aFoundConcept({
  slug: 'large-language-model',
  label: 'large LM',
  spans: [
    { field: 'abstract', start: 0, end: 4 },
    { field: 'abstract', start: 21, end: 24 },
  ],
});
const found = {
  topics: [aFoundTopic({ slug: 'decoding' }), aFoundTopic({ slug: 'encoders' })],
  concepts: [
    aFoundConcept({ slug: 'hydra', label: 'HYDRA', roles: ['INTRODUCES'] }),
    aFoundConcept({ slug: 'medusa', label: 'Medusa', roles: ['USES'] }),
    aFoundConcept({ slug: 'eagle', label: 'EAGLE', roles: ['COMPARES'] }),
    llm,
  ],
  links: [],
};

it('counts what is right, what was found and what is wanted, borderline cases left out', () => {
  expect(Object.fromEntries(measureLabels([{ paper, label, found }]))).toEqual({
    'topic decoding': { right: 1, found: 1, wanted: 1 },
    'topic encoders': { right: 0, found: 0, wanted: 0 },
    introduces: { right: 1, found: 1, wanted: 1 },
    uses: { right: 1, found: 2, wanted: 2 },
    concepts: { right: 1, found: 4, wanted: 2 },
    'concepts, first 15': { right: 1, found: 4, wanted: 2 },
  });
});

it('makes shares of counts, and nothing of nothing', () => {
  const half = { right: 1, found: 4, wanted: 2 };
  expect([precisionOf(half), recallOf(half), f1Of(half)]).toEqual([0.25, 0.5, 1 / 3]);
  const none = { right: 0, found: 0, wanted: 0 };
  expect([precisionOf(none), recallOf(none), f1Of(none)]).toEqual([0, 0, 0]);
});

it('calls a concept what its text mostly calls it', () => {
  expect(wordsOfConcept(llm, paper)).toBe('LLMs');
  expect(wordsOfConcept({ ...llm, spans: [] }, paper)).toBe('large LM');
});
