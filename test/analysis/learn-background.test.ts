import { expect, it } from 'vitest';
import { parseBackground, toBackgroundLines } from '../../src/analysis/background-lines.ts';
import { countBackground, type LearningPaper } from '../../src/analysis/learn-background.ts';
import { defaultSettings } from '../../src/analysis/vector-settings.ts';
import { aConcept, aName, someFacts } from './some-facts.ts';

const paper = (title: string, keywords: string[] = []): LearningPaper => ({
  facts: someFacts({ title }),
  keywords,
});

function learn(papers: readonly LearningPaper[], leastPapers: number) {
  const counting = countBackground(new Set(['model']), defaultSettings, leastPapers);
  for (const each of papers) counting.add(each);
  return counting.finish();
}

it('counts papers, and how often a term that stands in the text is part of a keyword', () => {
  const { paperCount, terms } = learn(
    [
      paper('Draft models', ['draft model']),
      paper('Drafting a plan', ['planning']),
      paper('Drafts'),
    ],
    1,
  );
  expect(paperCount).toBe(3);
  const draft = terms.find(({ name }) => name === 'draft');
  expect(draft).toEqual({ block: 'text', name: 'draft', papers: 3, keyness: (1 + 5 * 0.22) / 7 });
  expect(terms.find(({ name }) => name === 'draft model')?.papers).toBe(1);
});

it('counts concepts with what is broader, hubs too, and topics', () => {
  const broader = [{ slug: 'decoding', label: 'decoding' }];
  const facts = someFacts({
    concepts: [aConcept('beam-search', { broader }), aConcept('model')],
    topics: [aName('decoding')],
  });
  const { terms } = learn([{ facts, keywords: ['beam search'] }], 1);
  expect(terms).toEqual([
    { block: 'concept', name: 'beam-search', papers: 1, keyness: null },
    { block: 'concept', name: 'decoding', papers: 1, keyness: null },
    { block: 'concept', name: 'model', papers: 1, keyness: null },
    { block: 'topic', name: 'decoding', papers: 1, keyness: null },
  ]);
});

it('leaves rare terms out, and says null where no paper has keywords', () => {
  const { terms } = learn([paper('alpha beta'), paper('alpha gamma')], 2);
  expect(terms).toEqual([{ block: 'text', name: 'alpha', papers: 2, keyness: null }]);
});

it('does not depend on the order of papers', () => {
  const papers = [paper('a draft model', ['draft']), paper('token trees'), paper('draft trees')];
  expect(learn(papers.toReversed(), 1)).toEqual(learn(papers, 1));
});

it('is read from its lines as it was written, keyness in hundredths', () => {
  const learned = learn([paper('Draft models', ['draft']), paper('Drafts', [])], 1);
  const lines = toBackgroundLines(learned, { labelled: 1, leastPapers: 1, corpus: [] });
  const read = parseBackground([...lines].join('\n'));
  expect(read.paperCount).toBe(2);
  expect([...read.terms]).toEqual(
    learned.terms.map((term) => ({
      ...term,
      keyness: term.keyness === null ? null : Math.round(term.keyness * 100) / 100,
    })),
  );
});

it('refuses what is no background, or only a part of one', () => {
  const learned = learn([paper('Draft models'), paper('Draft trees')], 1);
  const lines = [...toBackgroundLines(learned, { labelled: 0, leastPapers: 1, corpus: [] })];
  for (const text of ['', 'no background', lines.slice(0, -1).join('\n')]) {
    expect(() => parseBackground(text)).toThrow('This is no background, or a part of one');
  }
});
