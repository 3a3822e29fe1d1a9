import { describe, expect, it } from 'vitest';
import { explain } from '../../src/analysis/explain.ts';
import { packModel, unpackModel } from '../../src/analysis/pack-model.ts';
import { dot } from '../../src/analysis/sparse-vector.ts';
import { taste } from '../../src/analysis/taste.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { aConcept, aModel, someFacts } from './some-facts.ts';

const base = { key: 'base', title: 'A common ground' };
const earlier = { key: 'earlier', title: 'Draft heads' };

const citing = someFacts({ key: 'citing', title: 'Nested drafts', cites: [base, earlier] });
const cited = someFacts({ key: 'earlier', title: 'Draft heads', isCited: true });
const beside = someFacts({ key: 'beside', title: 'Genome search', cites: [base] });
const ground = someFacts({ key: 'base', title: 'A common ground', isCited: true });
const alone = someFacts({ key: 'alone', title: 'Draft trees' });
const model = aModel([citing, cited, beside, ground, alone]);
const vectorOf = (facts: typeof citing) => vectorise(model, facts);
const relate = (a: typeof citing, b: typeof citing) =>
  explain(model, [a], b, vectorOf(a), vectorOf(b));
const citations = ({ contributions }: ReturnType<typeof relate>) =>
  contributions.filter(({ signal }) => signal === 'CITATION');

describe('a citation', () => {
  it('is one named reason of a score that adds up, the same from either side', () => {
    const { score, contributions, verdict } = relate(citing, cited);
    const sum = contributions.reduce((total, { value }) => total + value, 0);
    expect(sum).toBeCloseTo(score, 12);
    expect(score).toBe(dot(vectorOf(citing), vectorOf(cited)));
    expect(verdict).not.toBe('UNRELATED');
    expect(citations(relate(citing, cited))).toEqual(citations(relate(cited, citing)));
    expect(citations(relate(citing, cited))).toMatchObject([
      { label: 'Draft heads', slug: 'earlier', left: [], right: [] },
    ]);
  });

  it('counts less where both only cite the same paper', () => {
    const [shared] = citations(relate(citing, beside));
    const [direct] = citations(relate(citing, cited));
    expect(shared).toMatchObject({ label: 'A common ground', slug: 'base' });
    expect(shared?.value).toBeGreaterThan(0);
    expect(shared?.value).toBeLessThan(direct?.value ?? 0);
  });

  it('is said as what it is, and not as what the papers are about', () => {
    expect(relate(citing, cited).sentence).toMatch(/draft.* One cites the other\.$/);
    expect(relate(beside, citing).sentence).toBe('Both cite “A common ground”.');
    const both = someFacts({
      key: 'both',
      cites: [{ key: 'beside', title: 'Genome search' }, base],
    });
    const { sentence } = relate(both, { ...beside, isCited: true });
    expect(sentence).toBe('One cites the other, and both cite “A common ground”.');
    const twice = someFacts({ key: 'twice', cites: [base, earlier] });
    expect(relate(twice, citing).sentence).toBe('Both cite 2 of the same papers.');
  });

  it('of one of several seeds is said so', () => {
    const query = taste([vectorOf(citing), vectorOf(alone)], []);
    const found = explain(model, [citing, alone], cited, query, vectorOf(cited));
    expect(found.sentence).toMatch(/One of them cites another\.$/);
  });

  it('changes nothing for papers that neither cite nor are cited', () => {
    const [a, b] = ['a', 'b'].map((key) =>
      someFacts({ key, title: 'Draft trees', concepts: [aConcept('tree')] }),
    );
    if (!a || !b) throw new Error('two papers');
    const plain = aModel([a, b, alone]);
    const none = {
      ...plain,
      settings: { ...plain.settings, shares: { ...plain.settings.shares, citation: 0 } },
    };
    expect(vectorise(plain, a)).toEqual(vectorise(none, a));
  });

  it('is no reason under a model of before there were any', () => {
    const packed = packModel({ ...model, ...aModel([citing]) } as Parameters<typeof packModel>[0]);
    const frame = JSON.parse(packed.frame);
    delete frame.settings.shares.citation;
    const old = unpackModel({ ...packed, frame: JSON.stringify(frame) });
    expect(old?.settings.shares.citation).toBe(0);
    if (!old) throw new Error('a model');
    const without = { ...citing, cites: [] };
    expect(vectorise(old, citing)).toEqual(vectorise(old, without));
  });
});
