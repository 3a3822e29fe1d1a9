import { expect, it } from 'vitest';
import { learnTextTerms } from '../../src/analysis/learn-text-terms.ts';

const record = (title: string, keywords: string[] = []) => ({
  text: { title, abstract: null },
  keywords,
});

it('counts papers, and how often a term that stands in the text is part of a keyword', () => {
  const { paperCount, terms } = learnTextTerms(
    [
      record('Draft models', ['draft model']),
      record('Drafting a plan', ['planning']),
      record('Drafts'),
    ],
    1,
  );
  expect(paperCount).toBe(3);
  const draft = terms.find(({ name }) => name === 'draft');
  expect(draft).toEqual({ block: 'text', name: 'draft', papers: 3, keyness: (1 + 5 * 0.22) / 7 });
  expect(terms.find(({ name }) => name === 'draft model')?.papers).toBe(1);
});

it('leaves rare terms out, and says null where no paper has keywords', () => {
  const { terms } = learnTextTerms([record('alpha beta'), record('alpha gamma')], 2);
  expect(terms).toEqual([{ block: 'text', name: 'alpha', papers: 2, keyness: null }]);
});

it('does not depend on the order of records', () => {
  const records = [
    record('a draft model', ['draft']),
    record('token trees'),
    record('draft trees'),
  ];
  expect(learnTextTerms(records.toReversed(), 1)).toEqual(learnTextTerms(records, 1));
});
