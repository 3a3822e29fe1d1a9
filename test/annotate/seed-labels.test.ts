import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { toTermExtractor } from '../../src/annotate/lexicon/extract-terms.ts';
import { f1Of, measureLabels, recallOf } from '../../src/annotate/measure-labels.ts';
import { Labels } from '../../src/cli/evaluate-labels.ts';
import { readLexicon } from '../../src/cli/read-lexicon.ts';
import { seedPapers, shippedVocabulary } from './seed-papers.ts';

const fixture = readFileSync('test/annotate/fixtures/seed-labels.json', 'utf8');
const { papers: labels } = Labels.parse(JSON.parse(fixture));
const extractTerms = toTermExtractor(await readLexicon('seeds/lexicon.gz'));

const read = seedPapers().map((paper) => {
  const label = labels.find(({ title }) => paper.title.startsWith(title));
  if (!label) throw new Error(`No label for "${paper.title}".`);
  const found = annotate({ ...paper, keywords: [] }, shippedVocabulary, extractTerms);
  return { paper, label, found };
});
const measures = measureLabels(read);
const agreement = (what: string) => measures.get(what) ?? { right: 0, found: 0, wanted: 0 };

describe('the annotations of the seed page', () => {
  it('reads all 33 papers', () => {
    expect(read).toHaveLength(33);
  });

  it.each(read)('$paper.title is about what a reader says', ({ label, found }) => {
    const got = found.topics.map(({ slug }) => slug);
    const judged = (slug: string) => !label.borderline.includes(slug);
    expect(got.filter(judged).sort()).toEqual(label.topics.filter(judged).sort());
  });

  it('knows what the papers introduce', () => {
    expect(f1Of(agreement('introduces'))).toBeGreaterThan(0.95);
  });

  it('knows which systems of others they use, compare with or evaluate on', () => {
    expect(f1Of(agreement('uses'))).toBeGreaterThan(0.75);
  });

  it('finds what a reader lists, and most of it among the first fifteen concepts', () => {
    expect(recallOf(agreement('concepts'))).toBeGreaterThan(0.9);
    expect(f1Of(agreement('concepts, first 15'))).toBeGreaterThan(0.65);
  });

  it('knows that Hydra introduces Hydra and Hydra++ and uses Medusa', () => {
    const hydra = read.find(({ paper }) => paper.title.startsWith('Hydra'))?.found.concepts ?? [];
    const inRole = (role: string) =>
      hydra.flatMap(({ label, roles }) => (roles.some((each) => each === role) ? [label] : []));
    expect(inRole('INTRODUCES').sort()).toEqual(['Hydra', 'Hydra++']);
    expect(inRole('USES')).toContain('Medusa');
  });
});
