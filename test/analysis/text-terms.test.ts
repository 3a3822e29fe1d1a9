import { expect, it } from 'vitest';
import { textTerms } from '../../src/analysis/text-terms.ts';
import { readSpan } from '../../src/domain/text.ts';

it('finds stemmed words and pairs of neighbours, and where they stand', () => {
  const text = { title: 'Draft models', abstract: 'A draft model drafts tokens.' };
  const found = textTerms(text).map(({ term, spans }) => [
    term,
    spans.map((s) => readSpan(text, s)),
  ]);
  expect(found).toEqual([
    ['draft', ['Draft', 'draft', 'drafts']],
    ['model', ['models', 'model']],
    ['draft model', ['Draft models', 'draft model']],
    ['model draft', ['model drafts']],
    ['token', ['tokens']],
    ['draft token', ['drafts tokens']],
  ]);
});

it('makes no pair over a stop word, a number or the end of a clause', () => {
  const terms = textTerms({ title: 'trees of drafts; tokens 12 verified', abstract: null });
  expect(terms.filter(({ pair }) => pair)).toEqual([]);
});

it('leaves out what lies wholly inside a hub, and keeps a pair that reaches beyond it', () => {
  const text = { title: 'language model decoding', abstract: null };
  const hub = { field: 'title', start: 0, end: 'language model'.length } as const;
  expect(textTerms(text, [hub]).map(({ term }) => term)).toEqual(['decod', 'model decod']);
});

it('reads any script and any rubbish without failing', () => {
  expect(textTerms({ title: '模型 \ud800 ﬁne', abstract: '' }).map(({ term }) => term)).toEqual([
    '模型',
    'fine',
    '模型 fine',
  ]);
});
