import { describe, expect, it } from 'vitest';
import { idf } from '../../src/analysis/model.ts';
import { termId } from '../../src/analysis/paper-terms.ts';
import { dot, packVector, unpackVector } from '../../src/analysis/sparse-vector.ts';
import { taste } from '../../src/analysis/taste.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { aConcept, aModel, aName, someFacts } from './some-facts.ts';

const medusa = someFacts({
  key: 'a',
  title: 'Draft heads for Medusa decoding',
  concepts: [aConcept('speculative-decoding', { weight: 0.9 }), aConcept('draft-head')],
  topics: [aName('decoding')],
});
const nested = someFacts({
  key: 'b',
  title: 'Sorted drafts for nested models',
  concepts: [aConcept('speculative-decoding', { weight: 0.6 })],
  topics: [aName('decoding')],
});
const genome = someFacts({ key: 'c', title: 'Genome foundation', concepts: [aConcept('dna')] });

const lengthOf = (weights: Float32Array) =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));

describe('a vector', () => {
  const model = aModel([medusa, nested, genome]);

  it('has length 1, ascending ids, and never scores above 1', () => {
    const { ids, weights } = vectorise(model, medusa);
    expect(lengthOf(weights)).toBeCloseTo(1, 6);
    expect([...ids]).toEqual([...ids].sort((a, b) => a - b));
    expect(dot({ ids, weights }, { ids, weights })).toBeLessThanOrEqual(1);
  });

  it('scores the same both ways, higher for what shares more, 0 for what shares nothing', () => {
    const [a, b, c] = [medusa, nested, genome].map((facts) => vectorise(model, facts));
    if (!a || !b || !c) throw new Error('three vectors');
    expect(dot(a, b)).toBe(dot(b, a));
    expect(dot(a, b)).toBeGreaterThan(0.2);
    expect(dot(a, c)).toBe(0);
  });

  it('does not depend on the order of the facts', () => {
    const turned = { ...medusa, concepts: [...medusa.concepts].reverse() };
    expect(vectorise(model, turned)).toEqual(vectorise(model, medusa));
  });

  it('is empty for a paper of which nothing distinctive is known', () => {
    const hubOnly = someFacts({ concepts: [aConcept('transformer')] });
    expect(vectorise(aModel([hubOnly], ['transformer']), hubOnly).ids).toHaveLength(0);
  });

  it('keeps the heaviest terms only', () => {
    const long = someFacts({
      title: Array.from({ length: 400 }, (_, at) => `word${at}x`).join(' '),
    });
    expect(vectorise(aModel([long]), long).ids).toHaveLength(192);
  });

  it('comes back from its packed form as it was', () => {
    const vector = vectorise(model, medusa);
    expect(unpackVector(packVector(vector))).toEqual(vector);
    expect(unpackVector('')).toEqual({ ids: new Uint32Array(0), weights: new Float32Array(0) });
  });
});

describe('a broader concept', () => {
  const above = [{ slug: 'decoding-method', label: 'decoding method' }];
  const beam = someFacts({ key: 'a', concepts: [aConcept('beam-search', { broader: above })] });
  const draft = someFacts({ key: 'b', concepts: [aConcept('draft-model', { broader: above })] });

  it('ties two papers that mention different narrower ones, weaker than mentioning it does', () => {
    const direct = someFacts({ key: 'c', concepts: [aConcept('decoding-method')] });
    const model = aModel([beam, draft, direct]);
    const [a, b, c] = [beam, draft, direct].map((facts) => vectorise(model, facts));
    if (!a || !b || !c) throw new Error('three vectors');
    expect(dot(a, b)).toBeGreaterThan(0);
    expect(dot(a, c)).toBeGreaterThan(dot(a, b));
  });

  it('that is a hub ties nothing', () => {
    const model = aModel([beam, draft], ['decoding-method']);
    expect(dot(vectorise(model, beam), vectorise(model, draft))).toBe(0);
  });
});

describe('a model', () => {
  it('counts background and graph together', () => {
    const model = aModel([medusa, nested, genome]);
    expect(idf(model, termId('concept', 'dna'))).toBeCloseTo(Math.log(4 / 2) + 1, 10);
    expect(idf(model, termId('concept', 'unheard-of'))).toBeCloseTo(Math.log(4 / 2) + 1, 10);
  });

  it('makes a concept of very many papers a hub by itself', () => {
    const papers = Array.from({ length: 60 }, (_, at) =>
      someFacts({ key: `${at}`, concepts: [aConcept('attention'), aConcept(`own-${at}`)] }),
    );
    expect([...aModel(papers).hubs]).toEqual(['attention']);
  });
});

describe('a taste', () => {
  const model = aModel([medusa, nested, genome]);
  const [a, b, c] = [medusa, nested, genome].map((facts) => vectorise(model, facts));
  if (!a || !b || !c) throw new Error('three vectors');

  it('of one paper is that paper', () => {
    expect(taste([a])).toBe(a);
  });

  it('is the mean of the seeds minus half the mean of what it should be unlike, signed', () => {
    const score = dot(taste([a, b], [c]), b);
    expect(score).toBeCloseTo((dot(a, b) + dot(b, b)) / 2 - 0.5 * dot(c, b), 6);
    expect(dot(taste([a], [c]), c)).toBeCloseTo(-0.5, 5);
  });
});
