import { join } from 'node:path';
import { parseBackground } from '../analysis/background-lines.ts';
import { factsOfText } from '../analysis/facts-of-text.ts';
import { buildModel, type Model } from '../analysis/model.ts';
import { findNeighbours } from '../analysis/nearest-neighbours.ts';
import type { Neighbour } from '../analysis/neighbour.ts';
import type { PaperFacts } from '../analysis/paper-facts.ts';
import type { SparseVector } from '../analysis/sparse-vector.ts';
import type { VectorSettings } from '../analysis/vector-settings.ts';
import { vectorise } from '../analysis/vectorise.ts';
import type { TextAnnotations } from '../domain/annotations.ts';
import { toBroaderOf } from './broader-of.ts';
import { createAnnotator } from './create-annotator.ts';
import { readCorpus } from './read-corpus.ts';
import { readGzipped } from './read-gzipped.ts';
import { readPage } from './read-page.ts';
import { seeds } from './seeds.ts';

/** A paper that something is measured on: relatedness sees title and abstract, and nothing else of it. */
export type EvaluatedPaper = {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  readonly facts: PaperFacts;
  readonly found: TextAnnotations;
};

export type EvaluationFiles = {
  readonly lexicon?: string | undefined;
  readonly background?: string | undefined;
};

/** What papers would be to each other in a graph of their own. */
export type EvaluatedGraph = {
  readonly model: Model;
  readonly vectors: readonly SparseVector[];
  readonly neighbours: readonly (readonly Neighbour[])[];
};

/** Reads a daily-papers page (`.txt`) or papers as JSON lines, and annotates them. */
export async function readEvaluatedPapers(
  path: string,
  { lexicon }: EvaluationFiles,
): Promise<EvaluatedPaper[]> {
  const annotator = await createAnnotator(lexicon);
  const broaderOf = toBroaderOf(annotator.vocabulary);
  const papers = path.endsWith('.txt')
    ? (await readPage(path)).map((text) => ({ id: text.title, ...text, keywords: [] }))
    : (await readCorpus([path])).papers;
  return papers.map(({ id, title, abstract, keywords }) => {
    const text = { title, abstract };
    const found = annotator.annotate({ ...text, keywords: [] });
    return { id, title, keywords, found, facts: factsOfText(id, text, found, broaderOf) };
  });
}

/** Relates papers as an analysis does that holds these alone. */
export type Relate = (
  papers: readonly EvaluatedPaper[],
  settings: VectorSettings,
) => EvaluatedGraph;

/** Reads what relating needs besides the papers. */
export async function readyToRelate({ background, lexicon }: EvaluationFiles): Promise<Relate> {
  const { vocabulary } = await createAnnotator(lexicon);
  const hubs = new Set(vocabulary.concepts.filter(({ hub }) => hub).map(({ slug }) => slug));
  const text = await readGzipped(background ?? join(seeds, 'background.gz'));
  return (papers, settings) => {
    const facts = papers.map((paper) => paper.facts);
    const model = buildModel(parseBackground(text), facts, hubs, settings);
    const vectors = facts.map((each) => vectorise(model, each));
    return { model, vectors, neighbours: findNeighbours(vectors) };
  };
}

/** The ids of each paper's nearest, the nearest first. */
export function rankedIds(
  papers: readonly EvaluatedPaper[],
  { neighbours }: EvaluatedGraph,
): Map<string, string[]> {
  return new Map(
    papers.map(({ id }, at) => [
      id,
      (neighbours[at] ?? []).map(({ index }) => (papers[index] as EvaluatedPaper).id),
    ]),
  );
}
