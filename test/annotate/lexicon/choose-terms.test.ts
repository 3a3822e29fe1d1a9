import { expect, it } from 'vitest';
import { chooseTerms } from '../../../src/annotate/lexicon/choose-terms.ts';
import type { ExtractedTerm } from '../../../src/annotate/lexicon/extracted-term.ts';

const text = 'speculative decoding heads and speculative decoding';

/** A term with all its places in the text. */
function aTerm(label: string, score: number): ExtractedTerm {
  const spans = [...text.matchAll(new RegExp(label, 'g'))].map(({ index }) => ({
    field: 'abstract' as const,
    start: index,
    end: index + label.length,
  }));
  return { normal: label, label, spans, score, kinds: [], papers: 0 };
}

const labels = (...terms: ExtractedTerm[]) => chooseTerms(terms).map(({ label }) => label);

it('leaves out a part that never stands alone, unless it is likely by itself', () => {
  const whole = aTerm('speculative decoding heads', 0.8);
  expect(labels(whole, aTerm('decoding heads', 0.2))).toEqual([whole.label]);
  expect(labels(whole, aTerm('decoding heads', 0.35))).toHaveLength(2);
  expect(labels(whole, aTerm('speculative decoding', 0.2))).toHaveLength(2);
});

it('leaves out a longer phrase around a better one, unless it is likely too', () => {
  const part = aTerm('speculative decoding', 0.9);
  expect(labels(part, aTerm('speculative decoding heads', 0.3))).toEqual([part.label]);
  expect(labels(part, aTerm('speculative decoding heads', 0.5))).toHaveLength(2);
});
