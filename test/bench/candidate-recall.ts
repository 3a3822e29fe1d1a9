import { distinctiveConcepts } from '../../src/analysis/distinctive-concepts.ts';
import type { PaperFacts } from '../../src/analysis/paper-facts.ts';
import type { SparseVector } from '../../src/analysis/sparse-vector.ts';
import { PaperKey } from '../../src/domain/paper.ts';
import { createAnalysisMemory } from '../../src/graphql/relations/analysis-memory.ts';
import { mostRanked } from '../../src/graphql/relations/ranked-page.ts';
import { relatedToText } from '../../src/graphql/relations/related-to-text.ts';
import {
  createRequestAnalysis,
  type RequestAnalysis,
} from '../../src/graphql/relations/request-analysis.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { quantile } from './timed-questions.ts';

type Known = { readonly facts: PaperFacts; readonly vector: SparseVector };
type Finder = (analysis: RequestAnalysis, key: PaperKey, known: Known) => Promise<Set<string>>;

/** As `relatedPapers` asks. */
const mostConcepts = 12;
const depths = [10, 30];

const candidates =
  (similar: boolean): Finder =>
  async (analysis, key, { facts, vector }) => {
    const concepts = distinctiveConcepts(await analysis.model(), [facts], vector, mostConcepts);
    const seeds = [{ id: 'one', concepts, similarTo: similar ? [key] : [] }];
    const request = { where: { hasAbstract: true }, limit: mostRanked };
    const found = await analysis.reader.candidates(await analysis.revision(), seeds, request);
    return new Set(found.get('one'));
  };

const finders: Readonly<Record<string, Finder>> = {
  'candidates of a paper': candidates(true),
  'candidates by concepts alone': candidates(false),
  'papers near a text': async (analysis, key, known) => {
    const found = await relatedToText(analysis, known, mostRanked, key);
    return new Set(found.map((each) => each.key));
  },
};

/**
 * Prints how many of the true nearest papers, which the analysis found by comparing all, each way of looking for candidates
 * finds: from a paper under a filter, from its concepts alone, and from its text as if it were not in the graph.
 */
export async function candidateRecall(reader: GraphReader, keys: readonly string[]): Promise<void> {
  const memory = createAnalysisMemory();
  for (const [name, find] of Object.entries(finders)) {
    const recalls = depths.map((): number[] => []);
    for (const key of keys.map((each) => PaperKey.parse(each))) {
      const analysis = createRequestAnalysis(reader, memory);
      const [facts, vector, near] = await Promise.all([
        analysis.facts.load(key),
        analysis.vector.load(key),
        analysis.similar.load(key),
      ]);
      if (!facts || !vector || !near || near.length === 0) continue;
      const found = await find(analysis, key, { facts, vector });
      for (const [at, depth] of depths.entries()) {
        const best = near.slice(0, depth);
        recalls[at]?.push(best.filter((each) => found.has(each.key)).length / best.length);
      }
    }
    const shown = recalls.map((each, at) => {
      const mean = each.reduce((sum, recall) => sum + recall, 0) / each.length;
      return `recall@${depths[at]} ${mean.toFixed(3)} (worst tenth ${quantile(each, 0.1)})`;
    });
    console.log(`${name}: ${shown.join(', ')}, ${recalls[0]?.length} papers`);
  }
}
