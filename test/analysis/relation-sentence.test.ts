import { describe, expect, it } from 'vitest';
import type { Contribution, Signal } from '../../src/analysis/contribution.ts';
import { relationSentence } from '../../src/analysis/relation-sentence.ts';

const aReason = (signal: Signal, label: string, value: number): Contribution => ({
  ...{ signal, label, value, slug: null, share: null, idf: 1 },
  ...{ left: [], right: [] },
});

describe('the sentence of a relation', () => {
  it('names nothing again in another form of its words', () => {
    const reasons = [
      aReason('CONCEPT', 'reverse engineering', 0.1),
      aReason('CONCEPT', 'decompilation', 0.09),
      aReason('TEXT', 'decompiled', 0.16),
      aReason('TEXT', 'engineers', 0.15),
      aReason('CONCEPT', 'compiler', 0.05),
    ];
    expect(relationSentence('STRONG', reasons, [])).toBe(
      'Both are about reverse engineering, decompilation, and compiler.',
    );
  });

  it('prefers the name of a concept to a word of the text that means the same', () => {
    const reasons = [
      aReason('TEXT', 'decompiled', 0.16),
      aReason('CONCEPT', 'decompilation', 0.05),
      aReason('TEXT', 'decompile', 0.02),
    ];
    expect(relationSentence('STRONG', reasons, [])).toBe('Both are about decompilation.');
  });

  it('names what only shares some of its words', () => {
    const reasons = [
      aReason('TOPIC', 'Genomics', 0.1),
      aReason('CONCEPT', 'genomic foundation model', 0.08),
      aReason('TEXT', '→', 0.1),
    ];
    expect(relationSentence('RELATED', reasons, [])).toBe(
      'Related through Genomics, genomic foundation model, and →.',
    );
  });

  it('speaks of one word as one', () => {
    const [token, context] = [aReason('TEXT', 'token', 0.01), aReason('TEXT', 'context', 0.01)];
    expect(relationSentence('UNRELATED', [token], [])).toBe(
      'Not related: little more than the word “token” in common.',
    );
    expect(relationSentence('UNRELATED', [token, context], [])).toBe(
      'Not related: little more than the words “context” and “token” in common.',
    );
  });
});
