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
import type { Relation } from '../../store/graph-reader.ts';
import { type CandidateLoader, createCandidates } from './candidates.ts';
import type { ModelCache } from './model-cache.ts';

/** What one request knows of the analysis. All of it is of one revision: that of the moment when it was first asked. */
export type RequestAnalysis = {
  readonly reader: AnalysisReader;
  head(): Promise<Head>;
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
  readonly cluster: DataLoader<ClusterId, Cluster | null>;
  readonly members: Relation<ClusterId, ClusterMember, PaperFilter, never>;
};

/** How many nearest papers the analysis keeps of each. */
export const mostSimilar = 30;

export function createRequestAnalysis(reader: AnalysisReader, models: ModelCache): RequestAnalysis {
  const head = once(() => reader.head());
  const revision = once(async () => {
    const { revision } = await head();
    if (revision === 0) throw notAnalysed();
    return revision;
  });
  const model = once(async () => {
    const found = await models.of(reader, await revision());
    if (found === null) throw notAnalysed();
    return found;
  });
  const facts = new DataLoader<PaperKey, PaperFacts | null>(async (keys) => {
    const found = await reader.factsOf(keys);
    return keys.map((key) => found.get(key) ?? null);
  });

  return {
    reader,
    head,
    revision,
    model,
    facts,
    vector: new DataLoader(async (keys) => {
      const stored = await reader.vectorsOf(await revision(), keys);
      const read = keys.map((key) => {
        const packed = stored.get(key);
        return packed === undefined ? null : unpackVector(packed);
      });
      if (!read.includes(null)) return read;
      const known = await model();
      return Promise.all(
        keys.map(async (key, at) => {
          const found = read[at];
          if (found) return found;
          const own = await facts.load(key);
          return own && vectorise(known, own);
        }),
      );
    }),
    similar: new DataLoader(async (keys) => {
      const found = await reader.similarOf(await revision(), keys, mostSimilar);
      return keys.map((key) => found.get(key) ?? null);
    }),
    candidates: createCandidates(async (seeds, request) =>
      reader.candidates(await revision(), seeds, request),
    ),
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

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
