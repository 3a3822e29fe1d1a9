import { parseBackground } from '../../analysis/background-lines.ts';
import type { LabelConcept } from '../../analysis/cluster-terms.ts';
import { findClusters } from '../../analysis/find-clusters.ts';
import { flattenVectors } from '../../analysis/flat-vectors.ts';
import { type Background, countTerms, type Model } from '../../analysis/model.ts';
import { prepareSearch, searchNeighbours } from '../../analysis/nearest-neighbours.ts';
import type { NeighbourTable } from '../../analysis/neighbour-table.ts';
import { packModel } from '../../analysis/pack-model.ts';
import type { PaperFacts } from '../../analysis/paper-facts.ts';
import { toSimilarGraph } from '../../analysis/similar-graph.ts';
import { sketchClusters } from '../../analysis/sketch-clusters.ts';
import { packVector, type SparseVector } from '../../analysis/sparse-vector.ts';
import { defaultSettings } from '../../analysis/vector-settings.ts';
import { vectorise } from '../../analysis/vectorise.ts';
import type { WeightedGraph } from '../../analysis/weighted-graph.ts';
import type { AnalysisResult, AnalysisStart, AnalysisTask, OnStep } from './analysis-task.ts';
import { placePapers } from './place-papers.ts';
import { similarPairs } from './similar-pairs.ts';
import { stabilityOfLevels } from './stability-of-levels.ts';

const noBackground: Background = { paperCount: 0, terms: [] };

/** How much is done between two reports. */
const stride = 250;

/** The whole of an analysis in this thread, without a pause: for few papers, or for a thread of its own. */
export function computeAnalysis(start: AnalysisStart, onStep: OnStep): AnalysisTask {
  const background = start.background === null ? noBackground : parseBackground(start.background);
  const terms = [...background.terms];
  const hubs = new Set(start.curatedHubs);
  const counting = countTerms({ ...background, terms }, hubs, defaultSettings);
  const slugs = new Set<string>();
  // kept as text, a tenth of what it takes as objects: terms are counted before the first vector can be made
  const batches: string[] = [];
  let graph: WeightedGraph | null = null;

  return {
    add: async (facts) => {
      batches.push(facts);
      for (const paper of JSON.parse(facts) as PaperFacts[]) {
        counting.add(paper);
        for (const { slug } of paper.concepts) slugs.add(slug);
      }
    },
    result: async () => {
      const model = counting.finish();
      const { keys, vectors, concepts } = vectoriseAll(batches, model, onStep);
      batches.length = 0;
      const neighbours = findNeighbours(vectors, onStep);
      onStep('clustering', 0);
      graph = toSimilarGraph(neighbours);
      const previous = start.previous;
      const found = { keys, graph, concepts, previous: previous?.clusters ?? null };
      const clusters = findClusters(found);
      const positions = placePapers(keys, graph, clusters, previous);
      const result: AnalysisResult = {
        model: packModel(model),
        background: {
          papers: background.paperCount,
          counts: terms.flatMap(({ block, name, papers }) =>
            block === 'concept' && slugs.has(name) ? [{ slug: name, papers }] : [],
          ),
        },
        keys,
        vectors: vectors.map(packVector),
        similar: similarPairs(neighbours),
        clusters,
        positions,
        sketches: sketchClusters(keys, graph, clusters, positions),
      };
      onStep('clustering', 1);
      return result;
    },
    stability: async () =>
      graph ? stabilityOfLevels(graph, (done) => onStep('measuring stability', done)) : [],
    close: async () => {},
  };
}

function vectoriseAll(batches: readonly string[], model: Model, onStep: OnStep) {
  const keys: string[] = [];
  const vectors: SparseVector[] = [];
  const concepts: LabelConcept[][] = [];
  for (const [at, batch] of batches.entries()) {
    onStep('making vectors', at / batches.length);
    for (const facts of JSON.parse(batch) as PaperFacts[]) {
      keys.push(facts.key);
      vectors.push(vectorise(model, facts));
      concepts.push(
        facts.concepts
          .filter(({ slug }) => !model.hubs.has(slug))
          .map(({ slug, label, weight }) => ({ slug, label, weight })),
      );
    }
  }
  return { keys, vectors, concepts };
}

function findNeighbours(vectors: readonly SparseVector[], onStep: OnStep): NeighbourTable {
  const search = searchNeighbours(prepareSearch(flattenVectors(vectors)));
  const count = vectors.length;
  for (let done = 0; done < count; done += stride) {
    onStep('finding similar papers', done / count / 2);
    search.setFloors(done, Math.min(count, done + stride));
  }
  for (let done = 0; done < count; done += stride) {
    onStep('finding similar papers', 0.5 + done / count / 2);
    search.comparePapers(done, Math.min(count, done + stride));
  }
  return search.found();
}
