import { describe, expect, it } from 'vitest';
import { findAcronyms } from '../../src/annotate/find-acronyms.ts';
import { findIntroduced } from '../../src/annotate/find-introduced.ts';
import { toIsKnown } from '../../src/annotate/known-name.ts';
import { toTextPart } from '../../src/annotate/text-part.ts';
import { shippedVocabulary } from './seed-papers.ts';

function read(abstract: string, title = 'A title'): string[] {
  const parts = [toTextPart('title', title), toTextPart('abstract', abstract)] as const;
  return findIntroduced(...parts, findAcronyms(abstract), toIsKnown(shippedVocabulary));
}

describe('findIntroduced', () => {
  it.each([
    ['We propose Superposed Decoding, a new algorithm.', 'Superposed Decoding'],
    ['This paper introduces Lexical Unit Decoding (LUD), a novel method.', 'Lexical Unit Decoding'],
    ['We introduce a novel methodology called ADED, which is fast.', 'ADED'],
    ['We introduce a new dataset, Realtype, that includes types.', 'Realtype'],
    ['We introduce the SOTA open-data Ettin suite of models.', 'Ettin'],
    ['We also publicly release the Idioms series of models.', 'Idioms'],
    ['we introduce timesNet, which couples encoders.', 'timesNet'],
    ["we propose ``CodeT6+'', a family of LLMs.", 'CodeT6+'],
    ['We introduce Arctic-SnowCoder-1.3B, a base model.', 'Arctic-SnowCoder'],
    ['We apply it to create SambaY, an architecture.', 'SambaY'],
    ['Building on these laws, we achieve Scylla, which coordinates scaling.', 'Scylla'],
    ['Our largest model enhanced with memory, Phi4-mini-Flash, is better.', 'Phi4-mini-Flash'],
    ['We propose Deep Search with Careful Thought (DS-CT).', 'Deep Search'],
  ])('reads "%s"', (abstract, name) => {
    expect(read(abstract)).toEqual([name]);
  });

  it.each([
    'Previous research has proposed the Medusa framework.',
    'Recently proposed FooNet is slow, and we say so.',
    'We propose a Transformer-based approach to LLM decoding.',
    'We present Bayesian optimization of Gaussian processes.',
    'We introduce multimodal large language models (MLLMs) to readers.',
    'We develop CNN and BERT-based classifiers.',
    'LLMs have introduced new opportunities.',
  ])('reads none in "%s"', (abstract) => {
    expect(read(abstract)).toEqual([]);
  });

  it('takes the part of a title before its colon when it is a name', () => {
    expect(read('', 'BT^2: Backward-compatible Training')).toEqual(['BT^2']);
    expect(read('In this work, Hydra heads are proposed.', 'Hydra: Draft Heads')).toEqual([
      'Hydra',
    ]);
    expect(read('Something else.', 'Return of the Encoder: Parameter Efficiency')).toEqual([]);
    expect(read('Something else.', 'Reasoning: A Survey')).toEqual([]);
    expect(read('We propose Diverse Beam Search (DBS).', 'Diverse Beam Search: Solutions')).toEqual(
      ['Diverse Beam Search'],
    );
  });
});
