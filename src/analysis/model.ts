import type { PaperFacts } from './paper-facts.ts';
import { type PaperTerm, paperTerms, termId } from './paper-terms.ts';
import { type SharedTerms, TermTable } from './term-table.ts';
import type { Block, VectorSettings } from './vector-settings.ts';

/** What the background says of one coordinate. */
export type LearnedTerm = {
  readonly block: Block;
  /** The slug; for the text block the stemmed words. */
  readonly name: string;
  /** Papers of the background that have it. */
  readonly papers: number;
  /** Of those with keywords, the share that makes it one or part of one; null where nobody counted. */
  readonly keyness: number | null;
};

/** What a large body of papers teaches about terms, so that a small graph need not guess. */
export type Background = {
  readonly paperCount: number;
  readonly terms: Iterable<LearnedTerm>;
};

type TermNumbers = { get(id: number): number | undefined };

/** Everything that vectors depend on besides the paper: frozen, numbered by its revision. */
export type Model = {
  /** Changes when the formula does; vectors of different formulas do not compare. */
  readonly formula: 1;
  readonly settings: VectorSettings;
  /** Background and graph together. */
  readonly paperCount: number;
  readonly documentFrequency: TermNumbers;
  readonly keyness: TermNumbers;
  /** Slugs of the concepts that are no reason for relatedness. */
  readonly hubs: ReadonlySet<string>;
};

/** A model with all that was counted for it. */
export type BuiltModel = Model & {
  readonly documentFrequency: TermTable;
  readonly keyness: TermTable;
};

/** What a word or a pair has when nothing is known of it: the mean over a corpus with keywords. */
export const usualKeyness = { word: 0.22, pair: 0.19 };

/** ln((1 + N) / (1 + df)) + 1, over background and graph. Whatever is asked about stands in one paper at least. */
export function idf(model: Model, id: number): number {
  const papers = Math.max(1, model.documentFrequency.get(id) ?? 0);
  return Math.log((1 + model.paperCount) / (1 + papers)) + 1;
}

/**
 * 0 to 1: how likely a text that holds the term makes it a keyword, or part of one. Nothing known: the usual for words
 * and pairs, 1 for all else, whose weights were found by other means.
 */
export function keyness(model: Model, { id, block, pair }: PaperTerm): number {
  const usual = block !== 'text' ? 1 : pair ? usualKeyness.pair : usualKeyness.word;
  return model.keyness.get(id) ?? usual;
}

/** Counts the graph's papers on top of the background. Independent of the order of papers. */
export function buildModel(
  background: Background,
  papers: Iterable<PaperFacts>,
  curatedHubs: ReadonlySet<string>,
  settings: VectorSettings,
): BuiltModel {
  const counter = countTerms(background, curatedHubs, settings);
  for (const facts of papers) counter.add(facts);
  return counter.finish();
}

/** What was counted in some of the papers, as another thread gets it. */
export type CountedTerms = {
  readonly paperCount: number;
  readonly documentFrequency: SharedTerms;
  readonly conceptSlugs: readonly string[];
};

export type TermCount = {
  add(facts: PaperFacts): void;
  /** What others counted in other papers, and without the background. */
  merge(counted: CountedTerms): void;
  /** For `merge` elsewhere. Once, at the end. */
  counted(): CountedTerms;
  /** Once, at the end. */
  finish(): BuiltModel;
};

/** The same for papers that come in batches. */
export function countTerms(
  background: Background,
  curatedHubs: ReadonlySet<string>,
  settings: VectorSettings,
): TermCount {
  const documentFrequency = new TermTable(200_000);
  const learned = new TermTable(50_000);
  const conceptSlugs = new Set<string>();
  let paperCount = background.paperCount;
  for (const { block, name, papers, keyness: share } of background.terms) {
    const id = termId(block, name);
    documentFrequency.set(id, papers);
    if (share !== null) learned.set(id, share);
    if (block === 'concept') conceptSlugs.add(name);
  }
  return {
    add(facts) {
      paperCount++;
      for (const { id, block, name } of paperTerms(facts, curatedHubs, settings)) {
        documentFrequency.set(id, (documentFrequency.get(id) ?? 0) + 1);
        if (block === 'concept') conceptSlugs.add(name);
      }
    },
    merge(counted) {
      paperCount += counted.paperCount;
      documentFrequency.add(TermTable.of(counted.documentFrequency));
      for (const slug of counted.conceptSlugs) conceptSlugs.add(slug);
    },
    counted: () => ({
      paperCount,
      documentFrequency: documentFrequency.share(),
      conceptSlugs: [...conceptSlugs],
    }),
    finish() {
      const tooMany = Math.max(25, settings.hubShare * paperCount);
      const common = [...conceptSlugs].filter(
        (slug) => (documentFrequency.get(termId('concept', slug)) ?? 0) > tooMany,
      );
      const hubs = new Set([...curatedHubs, ...common]);
      return { formula: 1, settings, paperCount, documentFrequency, keyness: learned, hubs };
    },
  };
}

/** A model as another thread gets it. */
export type SharedModel = Omit<Model, 'documentFrequency' | 'keyness'> & {
  readonly documentFrequency: SharedTerms;
  readonly keyness: SharedTerms;
};

export const shareModel = (model: BuiltModel): SharedModel => ({
  ...model,
  documentFrequency: model.documentFrequency.share(),
  keyness: model.keyness.share(),
});

export const toModel = (shared: SharedModel): Model => ({
  ...shared,
  documentFrequency: TermTable.of(shared.documentFrequency),
  keyness: TermTable.of(shared.keyness),
});
