import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { shippedVocabulary } from './seed-papers.ts';

function rolesIn(abstract: string): Record<string, string> {
  const { concepts } = annotate({ title: 'A title', abstract, keywords: [] }, shippedVocabulary);
  return Object.fromEntries(concepts.map(({ label, roles }) => [label, roles.join()]));
}

describe('findRoles', () => {
  it.each([
    ['Our model outperforms BERT and RoBERTa.', { BERT: 'COMPARES', RoBERTa: 'COMPARES' }],
    ['It is faster than EAGLE-2.', { 'EAGLE-2': 'COMPARES' }],
    [
      'beating ModernBERT as an encoder and Llama 3.2 and SmolLM2 as decoders',
      { ModernBERT: 'COMPARES', 'Llama 3.2': 'COMPARES', SmolLM2: 'COMPARES' },
    ],
    ['We fine-tune the CodeT5 base model.', { CodeT5: 'USES' }],
    [
      'We evaluate it on HumanEval, MBPP, and SWE-bench.',
      { HumanEval: 'EVALUATES_ON', MBPP: 'EVALUATES_ON', 'SWE-bench': 'EVALUATES_ON' },
    ],
    [
      'It excels on benchmarks, including RepoBench and CrossCodeEval.',
      { RepoBench: 'EVALUATES_ON', CrossCodeEval: 'EVALUATES_ON' },
    ],
    [
      'With it, SantaCoder-1.1B achieves more than text-davinci-003.',
      { SantaCoder: 'COMPARES', 'text-davinci-003': 'COMPARES' },
    ],
    ['The community still uses BERT.', { BERT: 'MENTIONS' }],
    ['Models such as BERT are common.', { BERT: 'MENTIONS' }],
    [
      'We evaluate six frameworks, including Guidance, Outlines, and XGrammar.',
      { Guidance: 'COMPARES', Outlines: 'COMPARES', XGrammar: 'COMPARES' },
    ],
    ['Our method beats the FooNet baseline.', { FooNet: 'COMPARES' }],
  ])('reads "%s"', (abstract, roles) => {
    expect(rolesIn(abstract)).toMatchObject(roles);
  });

  it('gives hubs no role, and no role to a model that is only part of a name', () => {
    expect(rolesIn('We use a dataset.')).toEqual({ dataset: 'MENTIONS' });
    expect(rolesIn('We know Llama-Krikri and TAP-GPT.')).toEqual({});
  });
});
