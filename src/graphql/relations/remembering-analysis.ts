import { canonicalJson } from '../../domain/canonical-json.ts';
import { packEntityKey, unpackEntityKey } from '../../domain/entity.ts';
import type { AnalysisReader } from '../../store/analysis-reader.ts';
import type { AnalysisMemory } from './analysis-memory.ts';
import { type GraphState, rememberEach } from './remembered.ts';

/** The same reader; what it says of clusters, of neighbours and of filters that few papers pass is read once for all requests of one state of the graph. */
export function rememberingAnalysis(
  reader: AnalysisReader,
  memory: AnalysisMemory,
  stateOf: () => Promise<GraphState>,
): AnalysisReader {
  return {
    ...reader,
    fewUnder: async (where, limit) =>
      memory.few.of(await stateOf(), canonicalJson([where, limit]), () =>
        reader.fewUnder(where, limit),
      ),
    clusters: async (revision, level) =>
      memory.levels.of(await stateOf(), `${revision} ${level}`, () =>
        reader.clusters(revision, level),
      ),
    clustersById: async (revision, ids) =>
      rememberEach(
        memory.clusters,
        await stateOf(),
        ids,
        (unknown) => reader.clustersById(revision, unknown),
        (id) => `${revision} ${id}`,
      ),
    clusterCounts: async (revision, level, where) =>
      memory.counts.of(await stateOf(), canonicalJson([revision, level, where]), () =>
        reader.clusterCounts(revision, level, where),
      ),
    neighboursOf: async (keys, limit) =>
      rememberEach(
        memory.neighbours,
        await stateOf(),
        keys.map(packEntityKey),
        (unknown) =>
          reader.neighboursOf(
            unknown.map(unpackEntityKey).filter((key) => key !== null),
            limit,
          ),
        (name) => `${limit} ${name}`,
      ),
  };
}
