import { findClusters } from '../../src/analysis/find-clusters.ts';
import { buildModel } from '../../src/analysis/model.ts';
import { searchNeighbours } from '../../src/analysis/nearest-neighbours.ts';
import { packModel } from '../../src/analysis/pack-model.ts';
import { toSimilarGraph } from '../../src/analysis/similar-graph.ts';
import { packVector } from '../../src/analysis/sparse-vector.ts';
import { defaultSettings } from '../../src/analysis/vector-settings.ts';
import { vectorise } from '../../src/analysis/vectorise.ts';
import { Cluster, Membership } from '../../src/domain/cluster.ts';
import type { StoredFacts } from '../../src/store/analysis-reader.ts';
import type { Engine } from '../../src/store/engine.ts';
import { graphReader } from '../../src/store/read/read-graph.ts';
import { analysisWriter } from '../../src/store/write/write-analysis.ts';

/** Analyses a small graph, with what its own papers teach and nothing else. Gives the revision. */
export async function analyse(engine: Engine): Promise<number> {
  const writer = analysisWriter(engine);
  const facts: StoredFacts[] = [];
  for await (const batch of writer.allFacts()) facts.push(...batch);
  const hubs = await curatedHubs(engine);
  const model = buildModel({ paperCount: 0, terms: [] }, facts, hubs, defaultSettings);
  const vectors = facts.map((paper) => vectorise(model, paper));
  const search = searchNeighbours(vectors);
  while (search.advance(1_000) < search.total);
  const near = facts.map((_, at) => search.neighboursOf(at));
  const keys = facts.map(({ key }) => key);
  const found = findClusters({
    keys,
    graph: toSimilarGraph(near),
    concepts: facts.map(({ concepts }) => concepts.filter(({ slug }) => !model.hubs.has(slug))),
    previous: null,
  });

  const revision = await writer.begin();
  const { documentFrequency, keyness, ...frame } = packModel(model);
  await writer.writeModel(revision, {
    ...{ frame: JSON.stringify(frame), documentFrequency, keyness },
  });
  await writer.writeClusters(
    revision,
    found.clusters.map((cluster) => Cluster.parse(cluster)),
  );
  await writer.writePapers(
    revision,
    facts.map(({ key }, at) => ({
      key,
      vector: packVector(vectors[at] as (typeof vectors)[number]),
      position: { x: at, y: 0 },
      similar: (near[at] ?? []).map(({ index, score }) => ({
        key: keys[index] as (typeof keys)[number],
        score,
      })),
      memberships: found.members
        .filter((member) => member.key === key)
        .map((member) => Membership.parse(member)),
    })),
  );
  await writer.publish({
    revision,
    analysedAt: '2025-12-09T12:00:00.000Z',
    algorithm: found.algorithm,
    parameters: found.parameters,
    levels: found.modularity.map((modularity, level) => ({
      clusters: found.clusters.filter((cluster) => cluster.level === level).length,
      modularity,
      stability: 1,
    })),
  });
  return revision;
}

async function curatedHubs(engine: Engine): Promise<Set<string>> {
  const page = { limit: 100, direction: 'forward', cursor: null } as const;
  const hubs = await graphReader(engine).concepts.page({
    where: { hubs: true },
    orderBy: [],
    page,
  });
  return new Set(hubs.rows.map(({ row }) => row.slug));
}
