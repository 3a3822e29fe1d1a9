import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { parseBackground } from '../../analysis/background-lines.ts';
import type { LabelConcept } from '../../analysis/cluster-terms.ts';
import { flattenVectors, joinVectors } from '../../analysis/flat-vectors.ts';
import {
  type Background,
  type BuiltModel,
  countTerms,
  type LearnedTerm,
  type Model,
  shareModel,
  toModel,
} from '../../analysis/model.ts';
import {
  mostNeighbours,
  type NeighbourSearch,
  prepareSearch,
  searchNeighbours,
} from '../../analysis/nearest-neighbours.ts';
import { mergeNeighbours } from '../../analysis/neighbour-table.ts';
import { packModel } from '../../analysis/pack-model.ts';
import type { PaperFacts } from '../../analysis/paper-facts.ts';
import { toSimilarGraph } from '../../analysis/similar-graph.ts';
import { defaultSettings } from '../../analysis/vector-settings.ts';
import { vectorise } from '../../analysis/vectorise.ts';
import { shareGraph } from '../../analysis/weighted-graph.ts';
import type { AnalysisPart, VectorBatch } from './analysis-part.ts';
import type { AnalysisStart } from './analysis-task.ts';
import { groupPapers } from './group-papers.ts';
import { packJson, readJson } from './packed-json.ts';
import { similarPairs } from './similar-pairs.ts';
import { agreementOfLevels, clusterSubset } from './stability-of-levels.ts';

const noBackground: Background = { paperCount: 0, terms: [] };

/** What a part knows from the beginning; only the first of them knows the background. */
export type PartStart = Pick<AnalysisStart, 'background' | 'curatedHubs'>;

/** A part of an analysis in this thread, without a pause: for few papers, or for a thread of its own. */
export function computePart(start: PartStart): AnalysisPart {
  const background = start.background === null ? noBackground : parseBackground(start.background);
  const hubs = new Set(start.curatedHubs);
  /** The background's concepts, and in how many of its papers they stand. */
  const known: { readonly slug: string; readonly papers: number }[] = [];
  const terms = noteConcepts(background.terms, known);
  const counting = countTerms({ ...background, terms }, hubs, defaultSettings);
  const slugs = new Set<string>();
  // terms are counted before the first vector can be made, and as objects papers would take fifty times as much
  const waiting: Uint8Array[] = [];
  let built: BuiltModel | null = null;
  let model: Model | null = null;
  let search: NeighbourSearch | null = null;

  return {
    count: async (facts) => {
      waiting.push(deflateRawSync(facts, { level: 1 }));
      for (const paper of readJson<PaperFacts[]>(facts)) {
        counting.add(paper);
        for (const { slug } of paper.concepts) slugs.add(slug);
      }
    },
    counted: async () => ({ ...counting.counted(), slugs: [...slugs] }),
    settle: async (others) => {
      for (const other of others) {
        counting.merge(other);
        for (const slug of other.slugs) slugs.add(slug);
      }
      built = counting.finish();
      model = built;
      const counts = known.filter(({ slug }) => slugs.has(slug));
      return { model: shareModel(built), background: { papers: background.paperCount, counts } };
    },
    learn: async (settled) => {
      model = toModel(settled);
    },
    packModel: async () => packModel(needed(built)),
    vectorise: async () => toBatch(needed(waiting.shift() ?? null), needed(model)),
    prepareSearch: async (batches) => prepareSearch(joinVectors(batches)),
    enter: async (space) => {
      search = searchNeighbours(space);
    },
    setFloors: async ({ from, to }) => needed(search).setFloors(from, to),
    comparePapers: async ({ from, to }) => needed(search).comparePapers(from, to),
    found: async () => {
      const table = needed(search).found();
      search = null;
      return table;
    },
    relate: async (found) => {
      const table = mergeNeighbours(found, mostNeighbours);
      return { similar: similarPairs(table), graph: shareGraph(toSimilarGraph(table)) };
    },
    group: async (request) => groupPapers(request),
    clusterSubset: async (graph, subset) => clusterSubset(graph, subset),
    agreement: async (subsets) => agreementOfLevels(subsets),
    close: async () => {},
  };
}

function* noteConcepts(
  terms: Background['terms'],
  known: { slug: string; papers: number }[],
): Generator<LearnedTerm> {
  for (const term of terms) {
    if (term.block === 'concept') known.push({ slug: term.name, papers: term.papers });
    yield term;
  }
}

function needed<Value>(value: Value | null): Value {
  if (value === null) throw new Error('The steps of an analysis came in the wrong order.');
  return value;
}

function toBatch(bytes: Uint8Array, model: Model): VectorBatch {
  const papers = readJson<PaperFacts[]>(inflateRawSync(bytes));
  const concepts = papers.map((facts): LabelConcept[] =>
    facts.concepts
      .filter(({ slug }) => !model.hubs.has(slug))
      .map(({ slug, label, weight }) => ({ slug, label, weight })),
  );
  return {
    keys: papers.map(({ key }) => key),
    vectors: flattenVectors(papers.map((facts) => vectorise(model, facts))),
    concepts: packJson(concepts),
  };
}
