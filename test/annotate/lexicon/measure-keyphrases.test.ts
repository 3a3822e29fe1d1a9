import { expect, it } from 'vitest';
import { measureKeyphrases } from '../../../src/annotate/lexicon/measure-keyphrases.ts';

it('counts a prediction as right in any inflection, and only once', () => {
  const measures = measureKeyphrases([
    {
      predicted: ['Language models', 'language model', 'fine-tuned', 'tea'],
      keywords: ['language model', 'Fine-tuning', 'coffee', 'language models (LMs)'],
    },
    { predicted: ['never judged'], keywords: [] },
  ]);
  expect(measures.papers).toBe(1);
  expect(measures.recallAt10).toBeCloseTo(2 / 3);
  // precision 2/5 and recall 2/3
  expect(measures.f1At5).toBeCloseTo(0.5);
  expect(measures.f1At10).toBeCloseTo(4 / 13);
});
