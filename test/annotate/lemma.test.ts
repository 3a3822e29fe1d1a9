import { describe, expect, it } from 'vitest';
import { lemma } from '../../src/annotate/lemma.ts';
import { surfaceKey, termSlug } from '../../src/annotate/surface-key.ts';

describe('lemma', () => {
  it.each([
    ['models', 'model'],
    ['Matrices', 'matrix'],
    ['GPUs', 'gpu'],
    ['GMUs', 'gmu'],
    ['LMs', 'lm'],
    ['classes', 'class'],
    ['caches', 'cache'],
    ['batches', 'batch'],
    ['bias', 'bias'],
    ['biases', 'bias'],
    ['analysis', 'analysis'],
    ['physics', 'physics'],
    ['metrics', 'metric'],
    ['policies', 'policy'],
    ['series', 'series'],
    ['summarisation', 'summarization'],
    ['optimised', 'optimized'],
    ['noise', 'noise'],
    ['supervised', 'supervised'],
    ['precise', 'precise'],
    ['behaviour', 'behavior'],
    ['modelling', 'modeling'],
    ['centre', 'center'],
    ['naïve', 'naive'],
  ])('reads %s as %s', (word, form) => {
    expect(lemma(word)).toBe(form);
  });
});

describe('termSlug', () => {
  it('is the same for all spellings of a term', () => {
    const spellings = [
      'Pre-Training Objectives',
      'pretraining objective',
      'pre training-objective',
    ];
    expect(new Set(spellings.map(termSlug))).toEqual(new Set(['pretraining-objective']));
    expect(new Set(spellings.map(surfaceKey)).size).toBe(1);
  });

  it('tells names apart that differ in a sign', () => {
    expect([termSlug('Hydra++'), termSlug('Hydra'), termSlug('C#')]).toEqual([
      'hydra-plus-plus',
      'hydra',
      'c-sharp',
    ]);
  });
});
