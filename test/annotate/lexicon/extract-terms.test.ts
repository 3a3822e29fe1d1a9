import fc from 'fast-check';
import { expect, it } from 'vitest';
import { toTermExtractor } from '../../../src/annotate/lexicon/extract-terms.ts';
import { readLexicon } from '../../../src/cli/read-lexicon.ts';
import { readSpan } from '../../../src/domain/text.ts';
import { seedPapers } from '../seed-papers.ts';

const extractTerms = toTermExtractor(await readLexicon('seeds/lexicon.gz'));

const piece = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    'diffusion models',
    'e\u0301tude',
    '👩‍🚀',
    '\r\n',
    '$\\alpha$',
    'LLM-based',
    '. ',
    ' ',
  ),
);
const anyText = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '));

it('points every term to the words it rests on', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, abstract) => {
      for (const { label, spans, score } of extractTerms({ title, abstract })) {
        expect(spans.length).toBeGreaterThan(0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        for (const span of spans) expect(readSpan({ title, abstract }, span)).not.toBe('');
        expect(label).not.toMatch(/^\s|\s$|[\r\n]/);
      }
    }),
    { numRuns: 150 },
  );
});

it('gives the same answer whatever was asked before', () => {
  const [one, two] = seedPapers();
  if (!one || !two) throw new Error('the seed has papers');
  const first = extractTerms(one);
  extractTerms(two);
  expect(extractTerms(one)).toEqual(first);
});

it('finds what a paper is about among its first terms', () => {
  const paper = seedPapers().find(({ title }) => /Hydra/.test(title));
  const labels = paper
    ? extractTerms(paper)
        .slice(0, 10)
        .map(({ normal }) => normal)
    : [];
  expect(labels).toContain('speculativ decod');
});

it.each([
  ['letters', 'a'.repeat(1_000_000)],
  ['brackets', '('.repeat(100_000)],
  ['words', 'deep neural network '.repeat(50_000)],
  ['punctuation', '.,;:-'.repeat(20_000)],
  ['hyphens', 'a-b-'.repeat(50_000)],
])('is not slowed down by a text of %s', (_, abstract) => {
  extractTerms({ title: '', abstract });
  const started = process.cpuUsage();
  extractTerms({ title: abstract, abstract });
  const { user } = process.cpuUsage(started);
  expect(user / 1000).toBeLessThan(200);
});
