import { describe, expect, it } from 'vitest';
import { matchTerms } from '../../src/annotate/match-terms.ts';
import { tokenize } from '../../src/annotate/tokenize.ts';
import { aConcept, aVocabulary } from './a-vocabulary.ts';

const vocabulary = aVocabulary([
  aConcept('pre-training'),
  aConcept('fine-tuning'),
  aConcept('large language model', { acronym: 'LLM' }),
  aConcept('language model'),
  aConcept('code language model', { aliases: ['LLMs for code'] }),
  aConcept('code completion'),
  aConcept('text summarization'),
  aConcept('autoregressive decoding'),
  aConcept('draft token'),
  aConcept('multiple drafts'),
  aConcept('rotary positional embedding', { acronym: 'RoPE' }),
  aConcept('Segment Anything Model', { acronym: 'SAM' }),
  aConcept('T5', { kinds: ['MODEL'] }),
  aConcept('Medusa', { kinds: ['MODEL'] }),
  aConcept('Llama', { kinds: ['MODEL'] }),
  aConcept('llama.cpp', { kinds: ['TOOL'], aliases: ['Llamacpp'] }),
  aConcept('CodeT5', { kinds: ['MODEL'] }),
  aConcept('CodeT5+', { slug: 'codet5-plus', kinds: ['MODEL'] }),
  aConcept('attention mask', { aliases: ['mask attention matrix'] }),
]);

/** What stands in a text: the words and the concept they lead to. */
function read(text: string): string[] {
  return matchTerms(text, tokenize(text), vocabulary.lexicon).map(
    ({ slug, start, end }) => `${text.slice(start, end)} = ${slug}`,
  );
}

describe('matchTerms', () => {
  it.each([
    ['Pre-training, pretraining, pre training and PRE\u2010TRAINING', 4],
    ['we fine-tune it; fine-tuned, finetuned, fine tuning', 4],
    ['LLMs and a large\r\n  language model, Large-Language-Models', 3],
    ['text summarisation and text summarization', 2],
    ['auto-regressive decoding; autoregressive decoding', 2],
    ['mask attention matrices', 1],
    ['RoPE and ROPE', 2],
    ['SAM and SAMs', 2],
  ])('reads all spellings in "%s"', (text, count) => {
    expect(read(text)).toHaveLength(count);
  });

  it.each(['a rope', 'Sam', 't5', 'the medusa', 'llamas', 'drafts', 'a pre-trainer', 'llm.'])(
    'reads nothing in "%s"',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );

  it('takes the longest term and never two that overlap', () => {
    expect(read('large language model')).toEqual(['large language model = large-language-model']);
    expect(read('draft tokens are not multiple drafts')).toEqual([
      'draft tokens = draft-token',
      'multiple drafts = multiple-drafts',
    ]);
  });

  it('does not cut the next term off', () => {
    expect(read('We tune LLMs for code completion')).toEqual([
      'LLMs = large-language-model',
      'code completion = code-completion',
    ]);
  });

  it('keeps apart what only begins alike', () => {
    expect(read('Llamacpp and llama.cpp and Llama')).toEqual([
      'Llamacpp = llama-cpp',
      'llama.cpp = llama-cpp',
      'Llama = llama',
    ]);
    expect(read('CodeT5+ extends CodeT5.')).toEqual(['CodeT5+ = codet5-plus', 'CodeT5 = codet5']);
  });

  it('does not read across the end of a sentence, brackets or links', () => {
    expect(read('It is large. Language model')).toEqual(['Language model = language-model']);
    expect(read('code (completion)')).toEqual([]);
  });
});
