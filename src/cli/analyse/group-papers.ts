import type { LabelConcept } from '../../analysis/cluster-terms.ts';
import { findClusters } from '../../analysis/find-clusters.ts';
import type { FoundMember } from '../../analysis/found-clusters.ts';
import { sketchClusters } from '../../analysis/sketch-clusters.ts';
import { toChunks } from '../../store/write/chunks.ts';
import type { AnalysisPart } from './analysis-part.ts';
import { type GroupedPapers, papersAPiece, type SketchedCluster } from './analysis-task.ts';
import { packJson, readJson } from './packed-json.ts';
import { readPrevious } from './packed-previous.ts';
import { placePapers } from './place-papers.ts';

const clustersAPiece = 100;

/** Clusters and places of the papers of a graph, packed for whoever writes them. */
export function groupPapers(request: Parameters<AnalysisPart['group']>[0]): GroupedPapers {
  const { keys, graph } = request;
  const previous = readPrevious(request.previous);
  const concepts = () => readConcepts(request.concepts);
  const found = findClusters({ keys, graph, concepts, previous: previous?.clusters ?? null });
  const positions = placePapers(keys, graph, found, previous);
  const sketches = sketchClusters(keys, graph, found, positions);
  const sketched = found.clusters.map((cluster): SketchedCluster => {
    const { position = null, ties = [] } = sketches.get(cluster.id) ?? {};
    return { ...cluster, position, ties };
  });
  return {
    algorithm: found.algorithm,
    parameters: found.parameters,
    levels: found.modularity.map((value, level) => ({
      clusters: found.clusters.filter((cluster) => cluster.level === level).length,
      modularity: value,
    })),
    clusters: toChunks(sketched, clustersAPiece).map(packJson),
    members: membersInPieces(keys, found.members).map(packJson),
    positions,
  };
}

/** Papers that mention the same concept share its name. */
function readConcepts(batches: readonly Uint8Array[]): LabelConcept[][] {
  const names = new Map<string, Omit<LabelConcept, 'weight'>>();
  return batches.flatMap((batch) =>
    readJson<LabelConcept[][]>(batch).map((mentioned) =>
      mentioned.map(({ slug, label, weight }) => {
        const name = names.get(slug) ?? { slug, label };
        names.set(slug, name);
        return { slug: name.slug, label: name.label, weight };
      }),
    ),
  );
}

function membersInPieces(
  keys: readonly string[],
  members: readonly FoundMember[],
): FoundMember[][] {
  const places = new Map(keys.map((key, at) => [key, at]));
  const pieces = toChunks(keys, papersAPiece).map((): FoundMember[] => []);
  for (const member of members) {
    pieces[Math.floor((places.get(member.key) ?? 0) / papersAPiece)]?.push(member);
  }
  return pieces;
}
