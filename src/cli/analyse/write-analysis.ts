import { Cluster, ClusterId, type Membership } from '../../domain/cluster.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { AnalysedPaper, AnalysisWriter } from '../../store/analysis-writer.ts';
import type { AnalysisResult } from './analysis-task.ts';

const batch = 500;

/** Writes all that was found under its number. */
export async function writeAnalysis(
  writer: AnalysisWriter,
  revision: number,
  result: AnalysisResult,
  onFraction: (fraction: number) => void,
): Promise<void> {
  await writer.noteBackground(result.background.counts);
  await writer.writeModel(revision, result.model);
  await writer.writeClusters(
    revision,
    result.clusters.clusters.map((cluster) =>
      Cluster.parse({ ...cluster, ...result.sketches.get(cluster.id) }),
    ),
  );
  const memberships = membershipsOf(result);
  const count = result.keys.length;
  for (let from = 0; from < count; from += batch) {
    onFraction(from / count);
    const papers = result.keys
      .slice(from, from + batch)
      .map((_, at) => toPaper(result, from + at, memberships));
    await writer.writePapers(revision, papers);
  }
}

function membershipsOf({ clusters }: AnalysisResult): Map<string, Membership[]> {
  const places = new Map<string, Membership[]>();
  for (const { key, cluster, nextBest, ...edge } of clusters.members) {
    const list = places.get(key) ?? [];
    const next = nextBest === null ? null : ClusterId.parse(nextBest);
    list.push({ ...edge, cluster: ClusterId.parse(cluster), nextBest: next });
    places.set(key, list);
  }
  return places;
}

function toPaper(
  { keys, vectors, similar, positions }: AnalysisResult,
  at: number,
  memberships: ReadonlyMap<string, readonly Membership[]>,
): AnalysedPaper {
  const keyOf = (paper: number) => PaperKey.parse(keys[paper]);
  const [first, end] = [similar.starts[at] ?? 0, similar.starts[at + 1] ?? 0];
  const key = keyOf(at);
  return {
    key,
    vector: vectors[at] ?? '',
    position: { x: positions[2 * at] ?? 0, y: positions[2 * at + 1] ?? 0 },
    similar: Array.from(similar.papers.subarray(first, end), (paper, place) => ({
      key: keyOf(paper),
      score: similar.scores[first + place] ?? 0,
    })),
    memberships: memberships.get(key) ?? [],
  };
}
