import { type Explanation, explain } from '../../analysis/explain.ts';
import { NotFound } from '../../domain/errors.ts';
import type { PaperKey } from '../../domain/paper.ts';
import { readTaste, type Taste } from './related-papers.ts';
import type { RequestAnalysis } from './request-analysis.ts';

/** Why a paper has its score: against another one, or against a taste of several. */
export async function explainPapers(
  analysis: RequestAnalysis,
  taste: Taste,
  other: PaperKey,
): Promise<Explanation> {
  const [model, query, vector, right, ...left] = await Promise.all([
    analysis.model(),
    readTaste(analysis, taste),
    analysis.vector.load(other),
    analysis.facts.load(other),
    ...[...taste.to, ...taste.unlike].map((key) => analysis.facts.load(key)),
  ]);
  if (!vector || !right) throw new NotFound('paper', other);
  const known = left.filter((facts) => facts !== null);
  return explain(model, known, right, query, vector);
}
