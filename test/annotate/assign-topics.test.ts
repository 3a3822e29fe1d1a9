import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { aConcept, aTopic, aVocabulary } from './a-vocabulary.ts';

const vocabulary = aVocabulary(
  [
    aConcept('encoder-decoder'),
    aConcept('language model'),
    aConcept('text model', { broader: ['language-model'] }),
    aConcept('computer vision'),
    aConcept('segmentation', { broader: ['computer-vision'] }),
  ],
  [
    aTopic(
      'encoders',
      { 'encoder-decoder': 0.8 },
      { needs: ['language-model'], against: { 'computer-vision': 0.5 } },
    ),
  ],
);

function scoreOf(title: string, abstract: string): number | undefined {
  return annotate({ title, abstract, keywords: [] }, vocabulary).topics[0]?.score;
}

describe('assignTopics', () => {
  it('needs what the topic needs, or something narrower', () => {
    expect(scoreOf('An encoder-decoder', 'It is small.')).toBeUndefined();
    expect(scoreOf('An encoder-decoder', 'It is a language model.')).toBe(0.8);
    expect(scoreOf('An encoder-decoder', 'It is a text model.')).toBe(0.8);
  });

  it('takes away what speaks against the topic, as much as that is prominent', () => {
    expect(scoreOf('An encoder-decoder', 'A language model; segmentation.')).toBe(0.64);
    expect(scoreOf('Encoder-decoder segmentation', 'It is a language model.')).toBeUndefined();
  });
});
