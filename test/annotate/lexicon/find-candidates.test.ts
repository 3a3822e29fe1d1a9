import { expect, it } from 'vitest';
import { readPhrases } from '../../../src/annotate/lexicon/read-phrases.ts';

const written = (abstract: string) => {
  const { words, candidates } = readPhrases({ title: '', abstract });
  return candidates.map(({ occurrences: [place] }) =>
    abstract.slice(words[place?.first ?? 0]?.start, words[place?.last ?? 0]?.end),
  );
};

it('takes runs of words that neither begin nor end with a function word', () => {
  expect(written('the cost of attention is high')).toEqual([
    'cost',
    'cost of attention',
    'attention',
    'high',
  ]);
});

it('stops at punctuation, at the end of a sentence and at links', () => {
  expect(written('vision, language. Robots (arms)')).toEqual([
    'vision',
    'language',
    'Robots',
    'arms',
  ]);
  expect(written('code https://github.com/a/b-net here')).toEqual(['code']);
});

it('goes on over line breaks, hyphens, and what holds names together', () => {
  expect(written('text-to-image\nmodels')).toContain('text-to-image\nmodels');
  expect(written('we report pass@1 scores')).toContain('pass@1');
});

it('takes LaTeX commands for what they are', () => {
  expect(written('\\textsc{Foo} heads')).toEqual(['Foo', 'heads']);
});

it('counts inflections, case and hyphens as one phrase', () => {
  const { candidates } = readPhrases({
    title: 'Fine-Tuned Models',
    abstract: 'A fine-tuned model. We use fine tuning models.',
  });
  const whole = candidates.find(({ size }) => size === 3);
  expect(whole?.occurrences).toHaveLength(3);
});

it('does not cut hyphenated words', () => {
  expect(written('an LLM-based agent')).toEqual(['LLM-based', 'LLM-based agent', 'agent']);
});
