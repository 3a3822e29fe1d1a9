import { expect, it } from 'vitest';
import { distinctiveConcepts } from '../../src/analysis/distinctive-concepts.ts';
import { rankByTaste } from '../../src/analysis/rank-by-taste.ts';
import { taste } from '../../src/analysis/taste.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { aConcept, aModel, someFacts } from './some-facts.ts';

const papers = [
  ['a', ['beam-search', 'decoding']],
  ['b', ['beam-search']],
  ['c', ['dna']],
  ['d', ['dna', 'decoding']],
  ['e', ['dna', 'decoding']],
].map(([key, slugs]) =>
  someFacts({ key: key as string, concepts: (slugs as string[]).map((slug) => aConcept(slug)) }),
);
const model = aModel(papers);
const vectors = new Map(papers.map((facts) => [facts.key, vectorise(model, facts)]));
const vectorOf = (key: string) => {
  const vector = vectors.get(key);
  if (!vector) throw new Error(key);
  return vector;
};

it('lists the best first, ties by key, and nothing that scores 0 or less', () => {
  const ranked = rankByTaste(vectorOf('a'), vectors, new Set(['a']));
  expect(ranked.map(({ key }) => key)).toEqual(['b', 'd', 'e']);
  const away = rankByTaste(taste([vectorOf('a')], [vectorOf('c')]), vectors, new Set(['a', 'c']));
  expect(away.map(({ key }) => key)).toEqual(['b', 'd', 'e']);
  expect(away[1]?.score).toBeLessThan(ranked[1]?.score ?? 0);
});

it('does not depend on the order of candidates', () => {
  const turned = new Map([...vectors].reverse());
  expect(rankByTaste(vectorOf('a'), turned)).toEqual(rankByTaste(vectorOf('a'), vectors));
});

it('looks for candidates by the rarest of what is asked', () => {
  const [first] = papers;
  if (!first) throw new Error('a paper');
  expect(distinctiveConcepts(model, [first], vectorOf('a'), 1)).toEqual(['beam-search']);
});
