import type { PaperKey } from '../../domain/paper.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import { relatedPapers } from '../relations/related-papers.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';

export type NearPaper = { readonly key: PaperKey; readonly score: number };
/** The papers that each is similar to, strongest first. */
export type NearPapers = (
  keys: readonly PaperKey[],
) => Promise<Map<PaperKey, readonly NearPaper[]>>;

/** How many papers without stored neighbours are looked for by their vectors, and how many neighbours of each. */
const mostNewcomers = 40;
const nearOfNewcomer = 10;

/** As the analysis stored them; for a few papers that came after it, as their vectors say. */
export function createNearPapers(reader: GraphReader, analysis: RequestAnalysis): NearPapers {
  const known = new Map<PaperKey, readonly NearPaper[]>();
  return async (keys) => {
    const { revision } = await analysis.head();
    const unread = revision === 0 ? [] : keys.filter((key) => !known.has(key));
    const found = await reader.pictures.nearPapers(revision, unread);
    for (const key of unread) known.set(key, found.get(key) ?? []);
    const lonely = unread.filter((key) => known.get(key)?.length === 0);
    for (const [key, near] of await nearNewcomers(analysis, lonely)) known.set(key, near);
    return new Map(keys.map((key) => [key, known.get(key) ?? []]));
  };
}

/** By vectors: for papers that analysis has not met. */
export async function nearNewcomers(
  analysis: RequestAnalysis,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, readonly NearPaper[]>> {
  const asked = keys.slice(0, mostNewcomers);
  const found = await Promise.all(
    asked.map((key) =>
      relatedPapers(analysis, { to: [key], unlike: [], where: {}, minScore: null }, nearOfNewcomer),
    ),
  );
  return new Map(asked.map((key, at) => [key, (found[at] ?? []).slice(0, nearOfNewcomer)]));
}
