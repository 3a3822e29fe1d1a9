import { distinctiveConcepts } from '../../analysis/distinctive-concepts.ts';
import type { SparseVector } from '../../analysis/sparse-vector.ts';
import { taste } from '../../analysis/taste.ts';
import type { PaperKey } from '../../domain/paper.ts';
import { isEmptyFilter, type PaperFilter } from '../../domain/paper-filter.ts';
import { rankCandidates, type ScoredPaper } from './rank-candidates.ts';
import { mostRanked } from './ranked-page.ts';
import { relatedToText } from './related-to-text.ts';
import { mostSimilar, type RequestAnalysis } from './request-analysis.ts';

/** Papers near some and away from others. */
export type Taste = { readonly to: readonly PaperKey[]; readonly unlike: readonly PaperKey[] };

export type RelatedQuestion = Taste & {
  readonly where: PaperFilter;
  /** Only what scores this or more. */
  readonly minScore: number | null;
};

/** Concepts that lead to candidates; rarer ones come first, so that more would bring little. */
const mostConcepts = 12;

/** The best papers of the whole ranked list, at least `needed` of them if there are so many. Never one of those asked about. */
export async function relatedPapers(
  analysis: RequestAnalysis,
  question: RelatedQuestion,
  needed: number,
): Promise<readonly ScoredPaper[]> {
  const { to, unlike, where, minScore } = question;
  const [only] = to;
  if (only && to.length === 1 && unlike.length === 0 && needed <= mostSimilar) {
    const near = await nearest(analysis, only, where);
    const fitting = near?.filter(({ score }) => score >= (minScore ?? 0)) ?? [];
    const ended = near !== null && fitting.length < near.length;
    if (fitting.length >= needed || ended) return fitting;
    if (near === null && isEmptyFilter(where)) return nearNewcomer(analysis, only, minScore);
  }
  const ranked = await scoreCandidates(analysis, question);
  return minScore === null ? ranked : ranked.filter(({ score }) => score >= minScore);
}

/**
 * The nearest papers that the analysis stored, and of them those under the filter: where these are enough, nothing else can
 * come before them. Null where that is not known: a paper that came after the analysis may be nearer.
 */
async function nearest(
  analysis: RequestAnalysis,
  key: PaperKey,
  where: PaperFilter,
): Promise<readonly ScoredPaper[] | null> {
  if (isEmptyFilter(where)) return analysis.similar.load(key);
  const [{ version }, state] = await Promise.all([analysis.head(), analysis.state()]);
  if (version !== state.version) return null;
  const stored = (await analysis.similar.load(key)) ?? [];
  const passes = analysis.passing(where);
  const [query, ...vectors] = await Promise.all([
    readTaste(analysis, { to: [key], unlike: [] }),
    ...stored.map(async (near) => {
      const passed = await passes.load(near.key);
      return passed ? ([near.key, await analysis.vector.load(near.key)] as const) : null;
    }),
  ]);
  return rankCandidates(query, withVector(vectors.filter((pair) => pair !== null)));
}

/** Of a paper that came after the analysis: found as for a text, by those too that are similar to the nearest. */
async function nearNewcomer(
  analysis: RequestAnalysis,
  key: PaperKey,
  minScore: number | null,
): Promise<ScoredPaper[]> {
  const [facts, vector] = await Promise.all([analysis.facts.load(key), analysis.vector.load(key)]);
  if (!facts || !vector) return [];
  const found = await relatedToText(analysis, { facts, vector }, mostRanked, key);
  return minScore === null ? found : found.filter(({ score }) => score >= minScore);
}

const withVector = (
  papers: readonly (readonly [PaperKey, SparseVector | null])[],
): (readonly [PaperKey, SparseVector])[] =>
  papers.flatMap(([key, vector]) => (vector ? [[key, vector] as const] : []));

async function scoreCandidates(
  analysis: RequestAnalysis,
  { to, unlike, where }: RelatedQuestion,
): Promise<ScoredPaper[]> {
  const [model, facts, query] = await Promise.all([
    analysis.model(),
    present(to.map((key) => analysis.facts.load(key))),
    readTaste(analysis, { to, unlike }),
  ]);
  const concepts = distinctiveConcepts(model, facts, query, mostConcepts);
  const keys = await analysis.candidates(where).load({ concepts, similarTo: to });
  const asked = new Set<PaperKey>([...to, ...unlike]);
  const others = keys.filter((key) => !asked.has(key));
  const vectors = await Promise.all(
    others.map(async (key) => [key, await analysis.vector.load(key)] as const),
  );
  return rankCandidates(query, withVector(vectors));
}

/** The question as a vector. */
export async function readTaste(
  analysis: RequestAnalysis,
  { to, unlike }: Taste,
): Promise<SparseVector> {
  const [near, away] = await Promise.all(
    [to, unlike].map((keys) => present(keys.map((key) => analysis.vector.load(key)))),
  );
  return taste(near ?? [], away ?? []);
}

async function present<Value>(reads: readonly Promise<Value | null>[]): Promise<Value[]> {
  return (await Promise.all(reads)).filter((value) => value !== null);
}
