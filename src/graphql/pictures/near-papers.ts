import type { PaperKey } from '../../domain/paper.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import { relatedPapers } from '../relations/related-papers.ts';
import { type GraphState, type Remembered, rememberEach } from '../relations/remembered.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import type { Deadline } from './deadline.ts';

export type NearPaper = { readonly key: PaperKey; readonly score: number };
/** The papers that each is similar to, strongest first. */
export type NearPapers = (
  keys: readonly PaperKey[],
) => Promise<Map<PaperKey, readonly NearPaper[]>>;

/** What newcomers of a picture are looked for with. */
export type NewcomerSearch = {
  readonly analysis: RequestAnalysis;
  readonly memory: Remembered<readonly NearPaper[] | null>;
  readonly state: GraphState;
  readonly deadline: Deadline;
};

/** So many are looked for together: some thousand candidates and their vectors. */
const batch = 40;
const nearOfNewcomer = 10;
/** The part of a picture's time after which no more are looked for: without the rest there is no picture. */
const mostOfTime = 0.5;

/** As the analysis stored them; for papers that came after it, as their vectors say. */
export function createNearPapers(reader: GraphReader, search: NewcomerSearch): NearPapers {
  const known = new Map<PaperKey, readonly NearPaper[]>();
  return async (keys) => {
    const { revision } = search.state;
    const unread = revision === 0 ? [] : keys.filter((key) => !known.has(key));
    const found = await reader.pictures.nearPapers(revision, unread);
    for (const key of unread) known.set(key, found.get(key) ?? []);
    const lonely = unread.filter((key) => known.get(key)?.length === 0);
    for (const [key, near] of await nearNewcomers(lonely, search)) known.set(key, near);
    return new Map(keys.map((key) => [key, known.get(key) ?? []]));
  };
}

/**
 * By vectors: for papers that analysis has not met. Each is looked for once; what there is no time for is left out, and the
 * next picture goes on from there.
 */
export async function nearNewcomers(
  keys: readonly PaperKey[],
  { analysis, memory, state, deadline }: NewcomerSearch,
): Promise<Map<PaperKey, readonly NearPaper[]>> {
  const found = new Map<PaperKey, readonly NearPaper[]>();
  const unknown = keys.filter((key) => {
    const near = memory.find(state, key);
    if (near) found.set(key, near);
    return !near;
  });
  for (let at = 0; at < unknown.length && deadline.isBefore(mostOfTime); at += batch) {
    const asked = unknown.slice(at, at + batch);
    const near = await rememberEach(memory, state, asked, (some) => lookFor(analysis, some));
    for (const [key, list] of near) found.set(key, list);
  }
  return found;
}

async function lookFor(
  analysis: RequestAnalysis,
  keys: readonly PaperKey[],
): Promise<Map<PaperKey, readonly NearPaper[]>> {
  const found = await Promise.all(
    keys.map((key) =>
      relatedPapers(analysis, { to: [key], unlike: [], where: {}, minScore: null }, nearOfNewcomer),
    ),
  );
  return new Map(keys.map((key, at) => [key, (found[at] ?? []).slice(0, nearOfNewcomer)]));
}
