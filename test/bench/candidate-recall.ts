import { distinctiveConcepts } from '../../src/analysis/distinctive-concepts.ts';
import { PaperKey } from '../../src/domain/paper.ts';
import { createAnalysisMemory } from '../../src/graphql/relations/analysis-memory.ts';
import { mostRanked } from '../../src/graphql/relations/ranked-page.ts';
import { createRequestAnalysis } from '../../src/graphql/relations/request-analysis.ts';
import type { GraphReader } from '../../src/store/graph-reader.ts';
import { quantile } from './timed-questions.ts';

/** As `relatedPapers` asks. */
const mostConcepts = 12;

/**
 * Prints how many of the true nearest papers, which the analysis found by comparing all, are among the candidates of a question
 * with a filter: as such a question finds them, and from concepts alone, as for a text or a paper that came later.
 */
export async function candidateRecall(reader: GraphReader, keys: readonly string[]): Promise<void> {
  const memory = createAnalysisMemory();
  const shares = { 'with what is stored': [10, 30], 'from concepts alone': [10, 30] } as const;
  for (const [name, depths] of Object.entries(shares)) {
    const found = new Map<number, number[]>(depths.map((depth) => [depth, []]));
    for (const key of keys.map((each) => PaperKey.parse(each))) {
      const analysis = createRequestAnalysis(reader, memory);
      const [model, facts, vector, near] = await Promise.all([
        analysis.model(),
        analysis.facts.load(key),
        analysis.vector.load(key),
        analysis.similar.load(key),
      ]);
      if (!facts || !vector || !near || near.length === 0) continue;
      const concepts = distinctiveConcepts(model, [facts], vector, mostConcepts);
      const similarTo = name === 'from concepts alone' ? [] : [key];
      const where = { hasAbstract: true };
      const revision = await analysis.revision();
      const request = { where, limit: mostRanked };
      const seeds = [{ id: 'one', concepts, similarTo }];
      const candidates = await reader.analysis.candidates(revision, seeds, request);
      const among = new Set(candidates.get('one'));
      for (const depth of depths) {
        const best = near.slice(0, depth);
        const held = best.filter((each) => among.has(each.key)).length;
        found.get(depth)?.push(held / best.length);
      }
    }
    for (const [depth, recalls] of found) {
      const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
      console.log(
        `candidates ${name}: recall@${depth} ${mean.toFixed(3)} of ${recalls.length} papers, worst tenth ${quantile(recalls, 0.1)}`,
      );
    }
  }
}
