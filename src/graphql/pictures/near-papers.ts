import type { PaperKey } from '../../domain/paper.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import type { PictureReader } from '../../store/picture-reader.ts';
import { relatedPapers } from '../relations/related-papers.ts';
import { type GraphState, type Remembered, rememberEach } from '../relations/remembered.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import type { Deadline } from './deadline.ts';

export type NearPaper = { readonly key: PaperKey; readonly score: number };
/** The papers that each is similar to, strongest first. */
export type NearPapers = (
  keys: readonly PaperKey[],
) => Promise<Map<PaperKey, readonly NearPaper[]>>;

/** What a paper that came after the analysis is near to: anything, and what has a place. */
export type Newcomer = {
  readonly near: readonly NearPaper[];
  readonly placed: readonly NearPaper[];
};

/** What newcomers of a picture are looked for with. */
export type NewcomerSearch = {
  readonly analysis: RequestAnalysis;
  readonly pictures: Pick<PictureReader, 'placesOf'>;
  readonly memory: Remembered<Newcomer | null>;
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
    for (const [key, { near }] of await nearNewcomers(lonely, search)) known.set(key, near);
    return new Map(keys.map((key) => [key, known.get(key) ?? []]));
  };
}

/**
 * By vectors: for papers that analysis has not met. Each is looked for once; what there is no time for is left out, and the
 * next picture goes on from there.
 */
export async function nearNewcomers(
  keys: readonly PaperKey[],
  search: NewcomerSearch,
): Promise<Map<PaperKey, Newcomer>> {
  const { memory, state, deadline } = search;
  const found = new Map<PaperKey, Newcomer>();
  const unknown = keys.filter((key) => {
    const known = memory.find(state, key);
    if (known) found.set(key, known);
    return !known;
  });
  for (let at = 0; at < unknown.length && deadline.isBefore(mostOfTime); at += batch) {
    const asked = unknown.slice(at, at + batch);
    const some = await rememberEach(memory, state, asked, (few) => lookFor(few, search));
    for (const [key, newcomer] of some) found.set(key, newcomer);
  }
  return found;
}

async function lookFor(
  keys: readonly PaperKey[],
  { analysis, pictures, state: { revision } }: NewcomerSearch,
): Promise<Map<PaperKey, Newcomer>> {
  const lists = await Promise.all(
    keys.map((key) =>
      relatedPapers(analysis, { to: [key], unlike: [], where: {}, minScore: null }, nearOfNewcomer),
    ),
  );
  // those that came together may be nearest to each other, and none of them has a place
  const all = lists.flatMap((list) => list.map(({ key }) => key));
  const places = await pictures.placesOf(revision, 0, [...new Set(all)]);
  return new Map(
    keys.map((key, at) => {
      const list = lists[at] ?? [];
      const placed = list.filter((near) => places.has(near.key)).slice(0, nearOfNewcomer);
      return [key, { near: list.slice(0, nearOfNewcomer), placed }];
    }),
  );
}
