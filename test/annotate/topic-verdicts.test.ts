import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { annotate } from '../../src/annotate/annotate.ts';
import { shippedVocabulary } from './seed-papers.ts';

const Verdict = z.object({
  id: z.string(),
  title: z.string(),
  belongs: z.boolean(),
  why: z.string().optional(),
});
const Verdicts = z.object({
  topics: z.array(z.object({ topic: z.string(), papers: z.array(Verdict) })),
});
const fixture = readFileSync('test/annotate/fixtures/topic-verdicts.json', 'utf8');
const verdicts = Verdicts.parse(JSON.parse(fixture)).topics;

/** What can be checked without the abstracts. */
const topicsOf = (title: string) =>
  annotate({ title, abstract: null, keywords: [] }, shippedVocabulary).topics.map(
    ({ slug }) => slug,
  );

describe('topics outside the first page', () => {
  it('were read for every topic there is', () => {
    expect(verdicts.map(({ topic }) => topic)).toEqual(
      shippedVocabulary.topics.map(({ slug }) => slug),
    );
  });

  it.each(verdicts)('has 45 papers of 50 that belong to $topic', ({ papers }) => {
    expect(papers).toHaveLength(50);
    expect(papers.filter(({ belongs }) => belongs).length).toBeGreaterThanOrEqual(45);
  });

  it.each(verdicts)(
    'tells $topic by many a title alone, and seldom where it is wrong',
    ({ topic, papers }) => {
      const named = papers.filter(({ title }) => topicsOf(title).includes(topic));
      const right = named.filter(({ belongs }) => belongs).length;
      expect(named.length).toBeGreaterThanOrEqual(15);
      expect(right / named.length).toBeGreaterThanOrEqual(0.9);
    },
  );

  it.each([
    ['Visual Genome: Connecting Language and Vision', 'genomics'],
    ['Action Genome: Actions as Compositions of Scene Graphs', 'genomics'],
    ['Codes for DNA Storage with a Nanopore Sequencing Channel', 'genomics'],
    ['Successive Cancellation List Decoding of Polar Codes', 'decoding'],
    ['Decoding the Brain: fMRI with LLM Decoding', 'decoding'],
    ['An Encoder-Decoder Network for Medical Image Segmentation', 'encoders'],
    ['CLM: Removing the Memory Barrier for 3D Gaussian Splatting', 'code-lms'],
  ])('does not put "%s" under %s', (title, topic) => {
    expect(topicsOf(title)).not.toContain(topic);
  });
});
