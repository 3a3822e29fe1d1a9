import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { dot } from '../../src/analysis/sparse-vector.ts';
import { taste } from '../../src/analysis/taste.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { aConcept, aModel, aName, someFacts } from './some-facts.ts';

const span = { field: 'title', start: 0, end: 20 } as const;
const above = [{ slug: 'decoding-method', label: 'decoding method' }];
const medusa = someFacts({
  key: 'a',
  title: 'Speculative decoding with draft heads',
  concepts: [
    aConcept('speculative-decoding', { spans: [span], broader: above }),
    aConcept('large-language-model'),
  ],
  topics: [aName('decoding')],
});
const nested = someFacts({
  key: 'b',
  title: 'Speculative decoding for nested models, drafts sorted',
  concepts: [
    aConcept('speculative-decoding', { spans: [span], broader: above }),
    aConcept('large-language-model'),
  ],
  topics: [aName('decoding')],
});
const beam = someFacts({
  key: 'c',
  title: 'Diverse search',
  concepts: [aConcept('beam-search', { broader: above }), aConcept('large-language-model')],
});
const genome = someFacts({
  key: 'd',
  title: 'Genome modelling',
  concepts: [aConcept('dna'), aConcept('large-language-model')],
});
const model = aModel([medusa, nested, beam, genome], ['large-language-model']);
const vectorOf = (facts: typeof medusa) => vectorise(model, facts);
const relate = (a: typeof medusa, b: typeof medusa) =>
  explain(model, [a], b, vectorOf(a), vectorOf(b));

describe('an explanation', () => {
  it('adds up to the score, and shares to 1', () => {
    const { score, contributions } = relate(medusa, nested);
    const sum = contributions.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(score, 12);
    expect(score).toBe(dot(vectorOf(medusa), vectorOf(nested)));
    expect(contributions.reduce((total, { share }) => total + (share ?? 0), 0)).toBeCloseTo(1, 12);
  });

  it('names the largest reason first, with the words in both papers', () => {
    const [first] = relate(medusa, nested).contributions;
    expect(first).toMatchObject({
      signal: 'CONCEPT',
      label: 'speculative decoding',
      slug: 'speculative-decoding',
      left: [{ key: 'a', spans: [span] }],
      right: [{ key: 'b', spans: [span] }],
    });
  });

  it('prints a term of the text as a paper prints it, and gives it no slug', () => {
    const words = relate(medusa, nested).contributions.filter(({ signal }) => signal === 'TEXT');
    expect(words.map(({ label, slug }) => [label, slug])).toContainEqual(['draft', null]);
  });

  it('says BROADER_CONCEPT where one side knows it by a narrower one only, with its words', () => {
    const { contributions } = relate(medusa, beam);
    expect(contributions[0]).toMatchObject({
      signal: 'BROADER_CONCEPT',
      label: 'decoding method',
      left: [{ key: 'a', spans: [span] }],
    });
  });

  it('is the same from either side', () => {
    const there = relate(medusa, nested);
    const back = relate(nested, medusa);
    const bare = ({ contributions }: typeof there) =>
      contributions.map(({ signal, label, value }) => [signal, label, value]);
    expect(bare(back)).toEqual(bare(there));
    expect(back.sentence).toBe(there.sentence);
  });

  it('of several seeds is signed and still adds up', () => {
    const query = taste([vectorOf(medusa)], [vectorOf(beam)]);
    const { score, contributions } = explain(
      model,
      [medusa, beam],
      nested,
      query,
      vectorOf(nested),
    );
    expect(contributions.reduce((total, { value }) => total + value, 0)).toBeCloseTo(score, 12);
    expect(score).toBeLessThan(relate(medusa, nested).score);
  });
});

describe('the verdict', () => {
  it('is STRONG for the same subject, and the sentence says which', () => {
    const { verdict, sentence } = relate(medusa, nested);
    expect(verdict).toBe('STRONG');
    expect(sentence).toMatch(/^Both are about speculative decoding/i);
  });

  it('is UNRELATED where only hubs are shared, and the sentence admits it', () => {
    const { verdict, score, sentence } = relate(medusa, genome);
    expect([verdict, score]).toEqual(['UNRELATED', 0]);
    expect(sentence).toBe(
      'Not related: they share only what very many papers mention (large language model).',
    );
  });

  it('says so where nothing is shared at all', () => {
    const alone = someFacts({ key: 'e', title: 'Stereo cameras' });
    expect(relate(medusa, alone).sentence).toBe('Not related: nothing distinctive in common.');
  });
});

it('a term of the text is written small, except for names that mix their letters', () => {
  const one = someFacts({ key: 'a', title: 'Training LLaMA Quickly' });
  const two = someFacts({ key: 'b', title: 'On Training LLaMA' });
  const { contributions } = explain(model, [one], two, vectorOf(one), vectorOf(two));
  expect(contributions.map(({ label }) => label).sort()).toEqual([
    'LLaMA',
    'training',
    'training LLaMA',
  ]);
});
