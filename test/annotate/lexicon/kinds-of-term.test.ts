import { expect, it } from 'vitest';
import { kindsOfTerm } from '../../../src/annotate/lexicon/kinds-of-term.ts';
import { readPhrases } from '../../../src/annotate/lexicon/read-phrases.ts';

function kindsOf(key: string, abstract: string) {
  const { words, candidates } = readPhrases({ title: '', abstract });
  const candidate = candidates.find((each) => each.key === key);
  return candidate ? kindsOfTerm(candidate, words, null) : undefined;
}

it.each([
  ['foo', 'We use the Foo dataset.', 'DATASET'],
  ['foo', 'Trained with Foo, it beats the Foo algorithm.', 'METHOD'],
  ['imag segmentation', 'This is image segmentation.', 'TASK'],
  ['cod languag model', 'A code language model.', 'MODEL'],
])('tells what %s is from "%s"', (key, abstract, kind) => {
  expect(kindsOf(key, abstract)).toEqual([kind]);
});

it('says nothing where nothing is evident', () => {
  expect(kindsOf('foo', 'We like Foo.')).toEqual([]);
});
