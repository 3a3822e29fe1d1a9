import DataLoader from 'dataloader';
import type { Model } from '../../analysis/model.ts';
import type { PaperFacts } from '../../analysis/paper-facts.ts';
import { type SparseVector, unpackVector } from '../../analysis/sparse-vector.ts';
import { vectorise } from '../../analysis/vectorise.ts';
import type { Cluster, ClusterId } from '../../domain/cluster.ts';
import { StoreUnavailable } from '../../domain/errors.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type {
  AnalysisReader,
  ClusterMember,
  Head,
  SimilarPaper,
} from '../../store/analysis-reader.ts';
import type { GraphReader, Relation } from '../../store/graph-reader.ts';
import type { AnalysisMemory } from './analysis-memory.ts';
import { type CandidateLoader, createCandidates } from './candidates.ts';
import { once } from './once.ts';
import { createPassing, type PassingLoader } from './passing.ts';
import { type GraphState, rememberEach } from './remembered.ts';
import { rememberingAnalysis } from './remembering-analysis.ts';

/** What one request knows of the analysis. All of it is of one revision: that of the moment when it was first asked. */
export type RequestAnalysis = {
  readonly reader: AnalysisReader;
  head(): Promise<Head>;
  /** What everything that is remembered between requests hangs on. */
  state(): Promise<GraphState>;
  /** Refuses while the papers were never analysed. */
  revision(): Promise<number>;
  model(): Promise<Model>;
  readonly facts: DataLoader<PaperKey, PaperFacts | null>;
  /** Also of a paper that came after the analysis: made from its facts with the model. Null for no paper. */
  readonly vector: DataLoader<PaperKey, SparseVector | null>;
  /** The stored nearest papers; null for a paper that came or changed after the analysis. */
  readonly similar: DataLoader<PaperKey, SimilarPaper[] | null>;
  /** Papers under the filter that may be near; asked together for all who ask with the same filter. */
  candidates(where: PaperFilter): CandidateLoader;
  /** Whether papers pass the filter; asked together likewise. */
  passing(where: PaperFilter): PassingLoader;
  readonly cluster: DataLoader<ClusterId, Cluster | null>;
  readonly members: Relation<ClusterId, ClusterMember, PaperFilter, never>;
};

/** How many nearest papers the analysis keeps of each. */
export const mostSimilar = 30;

export function createRequestAnalysis(
  { analysis, pictures }: Pick<GraphReader, 'analysis' | 'pictures'>,
  memory: AnalysisMemory,
): RequestAnalysis {
  const head = once(() => analysis.head());
  const state = once(async () => {
    const [{ revision }, version] = await Promise.all([head(), pictures.version()]);
    return { revision, version };
  });
  const reader = rememberingAnalysis(analysis, memory, state);
  const revision = once(async () => {
    // the version is wanted soon after, and so is asked for at the same time
    const { revision } = await state();
    if (revision === 0) throw notAnalysed();
    return revision;
  });
  const model = once(async () => {
    const found = await memory.models.of(reader, await revision());
    if (found === null) throw notAnalysed();
    return found;
  });
  const facts = new DataLoader<PaperKey, PaperFacts | null>(async (keys) => {
    const now = await state();
    const read = async (unknown: readonly PaperKey[]) =>
      reader.factsOf(unknown, await memory.broader.of(now, '', () => reader.allBroader()));
    const found = await rememberEach(memory.facts, now, keys, read);
    return keys.map((key) => found.get(key) ?? null);
  });

  /** As they are stored; of papers that came after the analysis as the model makes them. */
  const readVectors = async (keys: readonly PaperKey[]): Promise<Map<PaperKey, SparseVector>> => {
    const stored = await reader.vectorsOf(await revision(), keys);
    const found = new Map([...stored].map(([key, packed]) => [key, unpackVector(packed)]));
    const missing = keys.filter((key) => !found.has(key));
    if (missing.length === 0) return found;
    const known = await model();
    for (const own of await facts.loadMany(missing)) {
      if (own instanceof Error) throw own;
      if (own) found.set(own.key as PaperKey, vectorise(known, own));
    }
    return found;
  };

  return {
    reader,
    head,
    state,
    revision,
    model,
    facts,
    vector: new DataLoader(async (keys) => {
      const found = await rememberEach(memory.vectors, await state(), keys, readVectors);
      return keys.map((key) => found.get(key) ?? null);
    }),
    similar: new DataLoader(async (keys) => {
      const found = await reader.similarOf(await revision(), keys, mostSimilar);
      return keys.map((key) => found.get(key) ?? null);
    }),
    candidates: createCandidates(async (seeds, request) => {
      const few = await reader.fewUnder(request.where, request.limit);
      if (few) return new Map(seeds.map(({ id }) => [id, [...few]]));
      return reader.candidates(await revision(), seeds, request);
    }),
    passing: createPassing((keys, where) => pictures.papersAmong(keys, where)),
    cluster: new DataLoader(async (ids) => {
      const found = await reader.clustersById(await revision(), ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    members: {
      pages: async (ids, { where, page }) =>
        reader.membersOf(await revision(), ids, { where, page }),
      counts: async (ids, where) => reader.countMembers(await revision(), ids, where),
    },
  };
}

const notAnalysed = () =>
  new StoreUnavailable(
    'The papers are not analysed yet. Run "papergraph analyse", or try again later.',
  );
