import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { toTermExtractor } from '../../src/annotate/lexicon/extract-terms.ts';
import { readLexicon } from '../../src/cli/read-lexicon.ts';
import { longestAbstract } from '../../src/domain/cut-text.ts';
import { readSpan } from '../../src/domain/text.ts';
import { seedPapers, shippedVocabulary } from './seed-papers.ts';

const lexicon = await readLexicon('seeds/lexicon.gz');
const extractTerms = toTermExtractor(lexicon);
const read = (title: string, abstract: string | null, extractor = extractTerms) =>
  annotate({ title, abstract, keywords: [] }, shippedVocabulary, extractor);

const words = seedPapers().flatMap(({ abstract }) => abstract.split(' ').slice(0, 60));
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words).map((word) => `${word} `) },
  fc.constantFrom(
    '\r\n',
    '. ',
    ', ',
    '(',
    ') ',
    '-',
    '\u0301',
    'e\u0301 ',
    '👩‍🔬',
    '🇩🇪 ',
    '\ud800',
    'ﬁ',
    'İ',
    '\\sim7 ',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('annotate, with all that ships', () => {
  it('makes spans that re-read, in text order, of any text', () => {
    fc.assert(
      fc.property(text, text, (title, abstract) => {
        const { concepts, topics } = read(title, abstract);
        for (const { label, spans, weight } of concepts) {
          expect(label).toBe(label.trim());
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
          for (const span of spans) {
            expect(readSpan({ title, abstract }, span)).toHaveLength(span.end - span.start);
          }
          const order = spans.map(({ field, start }) => (field === 'title' ? start - 1e6 : start));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
        const slugs = new Set(concepts.map(({ slug }) => slug));
        expect(slugs.size).toBe(concepts.length);
        for (const topic of topics)
          expect(topic.concepts.every((slug) => slugs.has(slug))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says the same of a text whatever was read before, and by whom', () => {
    const papers = seedPapers();
    const forwards = papers.map(({ title, abstract }) => JSON.stringify(read(title, abstract)));
    const another = toTermExtractor(lexicon);
    const backwards = papers
      .toReversed()
      .map(({ title, abstract }) => JSON.stringify(read(title, abstract, another)))
      .toReversed();
    expect(backwards).toEqual(forwards);
  });

  it('makes of one meaning one concept', () => {
    const slugsOf = (abstract: string) =>
      read('A title', abstract).concepts.map(({ slug }) => slug);
    for (const written of ['Pre-Training', 'pretraining', 'pre\u2010training']) {
      expect(slugsOf(`We study ${written} here.`)).toContain('pre-training');
    }
    expect(slugsOf('We study text summarisation.')).toEqual(
      slugsOf('We study text summarization.'),
    );
  });

  it('takes what LaTeX leaves behind for no name', () => {
    const { concepts } = read(
      'A title',
      'It outperforms \\sim7, BERT and \\times3 by \\sim7\\times less memory. ' +
        'The \\emph{Selective Attention Fusion} (SAF) is used.',
    );
    const labels = concepts.map(({ label }) => label);
    expect(labels.filter((label) => /sim|times|emph|[\\{}]/.test(label))).toEqual([]);
    expect(labels).toContain('Selective Attention Fusion');
  });

  it('gives few new concepts, each of them likely', () => {
    const counts = seedPapers().map(
      ({ title, abstract }) =>
        read(title, abstract).concepts.filter(({ found }) => found.method === 'keyphrases').length,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(12);
    expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(8);
  });

  it.each([
    ['letters', 'a'],
    ['brackets', '('],
    ['punctuation', '.?!,;'],
    ['short forms', '(LLM '],
    ['proposals', 'We propose A '],
    ['capitals', 'ABC DEF-GH '],
    ['a list', 'BERT, '],
    ['a comparison', 'outperforms BERT, '],
    ['pluses', 'C++ '],
    ['single capitals', 'K '],
    ['short names', 'x1 y2 z3 '],
    ['emoji', '👩‍🔬'],
  ])('cuts a megabyte of %s, says so, and is soon done', (_, unit) => {
    const whole = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const start = process.cpuUsage();
    const { truncated, concepts } = read(whole, whole);
    const { user, system } = process.cpuUsage(start);
    expect(truncated).toBe(true);
    for (const { spans } of concepts) {
      for (const { end } of spans) expect(end).toBeLessThanOrEqual(longestAbstract);
    }
    // 200 ms are promised; other tests share the processor
    expect((user + system) / 1_000).toBeLessThan(600);
  });
});
