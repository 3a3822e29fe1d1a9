import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { annotate } from '../../src/annotate/annotate.ts';
import { surfaceKey } from '../../src/annotate/surface-key.ts';
import type { FoundConcept } from '../../src/domain/annotations.ts';
import { readSpan } from '../../src/domain/text.ts';
import { type SeedPaper, seedPapers, shippedVocabulary } from './seed-papers.ts';

const Label = z.object({
  title: z.string(),
  topics: z.array(z.string()),
  borderline: z.array(z.string()),
  introduces: z.array(z.string()),
  named: z.array(z.string()),
});
const fixture = readFileSync('test/annotate/fixtures/seed-labels.json', 'utf8');
const { papers: labels } = z.object({ papers: z.array(Label) }).parse(JSON.parse(fixture));

const read = seedPapers().map((paper) => {
  const label = labels.find(({ title }) => paper.title.startsWith(title));
  if (!label) throw new Error(`No label for "${paper.title}".`);
  return { paper, label, found: annotate({ ...paper, keywords: [] }, shippedVocabulary) };
});

/** Whether a name is one of the ways in which a paper writes a concept. */
function isCalled(concept: FoundConcept, name: string, paper: SeedPaper): boolean {
  const written = concept.spans.map((span) => readSpan(paper, span));
  const names = [concept.label, concept.acronym ?? '', ...concept.aliases, ...written];
  return names.map(surfaceKey).includes(surfaceKey(name));
}

/** Hits, misses and false finds over all papers, as F1. */
function f1(wanted: 'introduces' | 'named', isOne: (concept: FoundConcept) => boolean): number {
  let hits = 0;
  let total = 0;
  for (const { paper, label, found } of read) {
    const got = found.concepts.filter(isOne);
    hits += label[wanted].filter((name) => got.some((each) => isCalled(each, name, paper))).length;
    total += label[wanted].length + got.length;
  }
  return (2 * hits) / total;
}

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
    expect(f1('introduces', ({ roles }) => roles.includes('INTRODUCES'))).toBeGreaterThan(0.95);
  });

  it('knows which systems of others they use, compare with or evaluate on', () => {
    const other = (role: string) => role !== 'INTRODUCES' && role !== 'MENTIONS';
    expect(f1('named', ({ roles }) => roles.some(other))).toBeGreaterThan(0.75);
  });

  it('knows that Hydra introduces Hydra and Hydra++ and uses Medusa', () => {
    const hydra = read.find(({ paper }) => paper.title.startsWith('Hydra'))?.found.concepts ?? [];
    const inRole = (role: string) =>
      hydra.flatMap(({ label, roles }) => (roles.some((each) => each === role) ? [label] : []));
    expect(inRole('INTRODUCES')).toEqual(['Hydra', 'Hydra++']);
    expect(inRole('USES')).toContain('Medusa');
  });
});
