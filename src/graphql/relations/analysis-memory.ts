import type { PaperFacts } from '../../analysis/paper-facts.ts';
import type { SparseVector } from '../../analysis/sparse-vector.ts';
import type { Cluster } from '../../domain/cluster.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type {
  BroaderConcepts,
  ClusterCounts,
  EntityNeighbours,
} from '../../store/analysis-reader.ts';
import { createModelCache, type ModelCache } from './model-cache.ts';
import { Remembered } from './remembered.ts';

/** What requests of one server share of the analysis: some 150 MB when all of it is full. */
export type AnalysisMemory = {
  readonly models: ModelCache;
  /** Unpacked. */
  readonly vectors: Remembered<SparseVector | null>;
  /** Few: whoever explains a paper keeps all its terms beside them. */
  readonly facts: Remembered<PaperFacts | null>;
  /** What is broader than concepts, by slug: one map, of the vocabulary. */
  readonly broader: Remembered<BroaderConcepts>;
  readonly clusters: Remembered<Cluster | null>;
  readonly levels: Remembered<Cluster[]>;
  readonly counts: Remembered<ClusterCounts>;
  /** All papers under a filter where they are few; null where they are not. */
  readonly few: Remembered<readonly PaperKey[] | null>;
  readonly neighbours: Remembered<EntityNeighbours | null>;
};

export const createAnalysisMemory = (): AnalysisMemory => ({
  models: createModelCache(),
  vectors: new Remembered(20_000),
  facts: new Remembered(500),
  broader: new Remembered(1),
  clusters: new Remembered(2_000),
  levels: new Remembered(10),
  counts: new Remembered(200),
  few: new Remembered<readonly PaperKey[] | null>(50_000, (keys) => 1 + (keys?.length ?? 0)),
  neighbours: new Remembered(3_000),
});
