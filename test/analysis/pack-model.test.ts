import { expect, it } from 'vitest';
import { buildModel, idf, keyness } from '../../src/analysis/model.ts';
import { packModel, unpackModel } from '../../src/analysis/pack-model.ts';
import { PackedTable, packTable } from '../../src/analysis/packed-table.ts';
import { paperTerms } from '../../src/analysis/paper-terms.ts';
import { TermTable } from '../../src/analysis/term-table.ts';
import { defaultSettings } from '../../src/analysis/vector-settings.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { aConcept, someFacts } from './some-facts.ts';

const facts = someFacts({
  title: 'Draft models draft tokens',
  concepts: [aConcept('draft-model')],
});
const background = {
  paperCount: 1_000,
  terms: [
    { block: 'text', name: 'draft', papers: 12, keyness: 0.7 },
    { block: 'concept', name: 'draft-model', papers: 5, keyness: null },
  ] as const,
};
const model = buildModel(background, [facts, facts], new Set(['transformer']), defaultSettings);

it('a model comes back from its packed form and makes the same vectors', () => {
  const copy = unpackModel(JSON.parse(JSON.stringify(packModel(model))));
  if (!copy) throw new Error('a model that is read as it was packed');
  expect(copy.hubs).toEqual(model.hubs);
  expect(vectorise(copy, facts)).toEqual(vectorise(model, facts));
});

it('background and graph count together, and learned keyness stands in for the usual', () => {
  const [concept, draft] = paperTerms(facts, model.hubs, defaultSettings);
  if (!concept || !draft) throw new Error('a concept and a word');
  expect(idf(model, draft.id)).toBeCloseTo(Math.log(1_003 / 15) + 1, 10);
  expect(keyness(model, draft)).toBeCloseTo(0.7, 6);
  expect(keyness(model, concept)).toBe(1);
});

it('a packed table finds what it holds, in whatever piece, and nothing else', () => {
  const entries = Array.from({ length: 90_000 }, (_, at) => [at * 40_000 + 3, at] as const);
  const table = new PackedTable(packTable(entries));
  for (const [id, value] of [entries[0], entries[37_499], entries[37_500], entries.at(-1)].map(
    (entry) => entry ?? [0, -1],
  )) {
    expect(table.get(id)).toBe(value);
    expect(table.get(id + 1)).toBeUndefined();
  }
  expect(table.get(0)).toBeUndefined();
  expect(new PackedTable([]).get(3)).toBeUndefined();
  expect(new PackedTable(['']).get(3)).toBeUndefined();
});

it('a term table holds what was set, however much, and lists it by id', () => {
  const table = new TermTable(4);
  for (let id = 5_000; id > 0; id--) table.set(id * 65_536, id);
  table.set(65_536, 42);
  expect(table.size).toBe(5_000);
  expect([table.get(65_536), table.get(5_000 * 65_536), table.get(7)]).toEqual([
    42,
    5_000,
    undefined,
  ]);
  const ids = Array.from(table.entries(), ([id]) => id);
  expect(ids).toEqual([...ids].sort((a, b) => a - b));
});
