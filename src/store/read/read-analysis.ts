import type { AnalysisReader } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { readCandidates, readFewUnder } from './read-candidates.ts';
import {
  readClusterCounts,
  readClustersOfTopics,
  readTopicsOfClusters,
} from './read-cluster-counts.ts';
import { countMembers, readMembers } from './read-cluster-members.ts';
import { readChildren, readClusters, readClustersById, readMemberships } from './read-clusters.ts';
import { readEvidence } from './read-evidence.ts';
import { readAllBroader, readBroader, readFacts } from './read-facts.ts';
import { readHead, readModel } from './read-head.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readCoOccurring, readTopicOverlaps } from './read-overlaps.ts';
import { readPositions, readSimilar, readVectors } from './read-vectors.ts';

/** Everything that can be asked about what analysis made of the graph that the engine holds. */
export function analysisReader(engine: Engine): AnalysisReader {
  return {
    head: () => readHead(engine),
    model: (revision) => readModel(engine, revision),

    vectorsOf: (revision, keys) => readVectors(engine, revision, keys),
    similarOf: (revision, keys, limit) => readSimilar(engine, revision, keys, limit),
    fewUnder: (where, limit) => readFewUnder(engine, where, limit),
    candidates: (revision, seeds, request) => readCandidates(engine, revision, seeds, request),
    factsOf: (keys, broader) => readFacts(engine, keys, broader),
    allBroader: () => readAllBroader(engine),
    broaderOf: (slugs) => readBroader(engine, slugs),

    clusters: (revision, level) => readClusters(engine, revision, level),
    clustersById: (revision, ids) => readClustersById(engine, revision, ids),
    childrenOf: (revision, ids) => readChildren(engine, revision, ids),
    membershipOf: (revision, keys, level) => readMemberships(engine, revision, keys, level),
    membersOf: (revision, ids, request) => readMembers(engine, revision, ids, request),
    countMembers: (revision, ids, where) => countMembers(engine, revision, ids, where),
    clusterCounts: (revision, level, where) => readClusterCounts(engine, revision, level, where),
    clustersOfTopics: (revision, level, slugs, first) =>
      readClustersOfTopics(engine, revision, level, slugs, first),
    topicsOfClusters: (revision, ids, first) => readTopicsOfClusters(engine, revision, ids, first),
    positionsOf: (revision, keys) => readPositions(engine, revision, keys),

    neighboursOf: (keys, limit) => readNeighbours(engine, keys, limit),
    evidenceOf: (edges) => readEvidence(engine, edges),

    topicOverlaps: (slugs, first) => readTopicOverlaps(engine, slugs, first),
    coOccurring: (slugs, minPapers, first) => readCoOccurring(engine, slugs, minPapers, first),
  };
}
