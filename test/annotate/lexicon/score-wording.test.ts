import { expect, it } from 'vitest';
import { readCues } from '../../../src/annotate/lexicon/read-cues.ts';
import { readPhrases } from '../../../src/annotate/lexicon/read-phrases.ts';
import { toWordingScorer } from '../../../src/annotate/lexicon/score-wording.ts';

const text = readPhrases({
  title: 'Draft heads: parallel token-tree decoding',
  abstract:
    'We train draft heads (DH), and token-tree decoding of large language models. Draft heads, such as DH, are fast.',
});
const names = text.candidates.map((candidate) => readCues(text.words, candidate));

it('weighs in use every cue that learning is told of', () => {
  const all = [...new Set(names.flat())];
  // powers of two make of each set of cues another sum, as far as a number can tell
  const weights = new Map(all.map((cue, at) => [cue, 2 ** (at % 40)]));
  const expected = names.map((cues) =>
    cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 1_000),
  );
  const scoreWording = toWordingScorer({ bias: 1_000, weights });
  expect(scoreWording(text)).toEqual(expected);
  expect(scoreWording(text)).toEqual(expected);
});

it('tells the sign before a phrase, the pair that ends it, and how it is written', () => {
  const at = text.candidates.findIndex(({ key }) => key === 'token tree decod');
  expect(names[at]).toEqual(expect.arrayContaining(['gb: ', 'b: parallel', 'n3', 'w:a-aa']));
});
