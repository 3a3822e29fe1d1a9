import { vectorAt } from '../../analysis/flat-vectors.ts';
import type { FoundMember } from '../../analysis/found-clusters.ts';
import { neighboursAt } from '../../analysis/neighbour-table.ts';
import { packVector } from '../../analysis/sparse-vector.ts';
import { Cluster, ClusterId, type Membership } from '../../domain/cluster.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { AnalysisWriter } from '../../store/analysis-writer.ts';
import {
  type GroupedPapers,
  papersAPiece,
  type RelatedPapers,
  type SketchedCluster,
} from './analysis-task.ts';
import { readJson } from './packed-json.ts';

/** Where an analysis is written, until somebody stops it. */
type Target = {
  readonly writer: AnalysisWriter;
  readonly revision: number;
  readonly signal: AbortSignal;
};

/** The share of the time that writing takes while clusters are sought. */
const relatedShare = 0.7;

/** Writes all that was found under its number: what relates papers first, and what groups them when it is known. */
export async function writeAnalysis(
  target: Target,
  found: { readonly related: RelatedPapers; readonly grouping: Promise<GroupedPapers> },
  onFraction: (fraction: number) => void,
): Promise<void> {
  const { related } = found;
  await writeRelated(target, related, (done) => onFraction(done * relatedShare));
  const grouped = await found.grouping;
  await writeGrouped(target, related.keys, grouped, (done) =>
    onFraction(relatedShare + done * (1 - relatedShare)),
  );
}

async function writeRelated(
  { writer, revision, signal }: Target,
  { background, model, keys, vectors, similar }: RelatedPapers,
  onFraction: (fraction: number) => void,
): Promise<void> {
  await writer.noteBackground(background.counts);
  await writer.writeModel(revision, model);
  for (let from = 0; from < keys.length; from += papersAPiece) {
    signal.throwIfAborted();
    onFraction(from / keys.length);
    const papers = keys.slice(from, from + papersAPiece).map((key, at) => ({
      key: PaperKey.parse(key),
      vector: packVector(vectorAt(vectors, from + at)),
      similar: neighboursAt(similar, from + at).map(({ index, score }) => ({
        key: PaperKey.parse(keys[index]),
        score,
      })),
    }));
    await writer.writeRelated(revision, papers);
  }
}

async function writeGrouped(
  { writer, revision, signal }: Target,
  keys: readonly string[],
  { clusters, members, positions }: GroupedPapers,
  onFraction: (fraction: number) => void,
): Promise<void> {
  for (const piece of clusters) {
    signal.throwIfAborted();
    const read = readJson<SketchedCluster[]>(piece);
    await writer.writeClusters(
      revision,
      read.map((cluster) => Cluster.parse(cluster)),
    );
  }
  for (const [at, piece] of members.entries()) {
    signal.throwIfAborted();
    onFraction(at / members.length);
    const from = at * papersAPiece;
    const memberships = membershipsOf(readJson<FoundMember[]>(piece));
    const papers = keys.slice(from, from + papersAPiece).map((key, place) => ({
      key: PaperKey.parse(key),
      position: {
        x: positions[2 * (from + place)] ?? 0,
        y: positions[2 * (from + place) + 1] ?? 0,
      },
      memberships: memberships.get(key) ?? [],
    }));
    await writer.writeGrouped(revision, papers);
  }
}

function membershipsOf(members: readonly FoundMember[]): Map<string, Membership[]> {
  const places = new Map<string, Membership[]>();
  for (const { key, cluster, nextBest, ...edge } of members) {
    const list = places.get(key) ?? [];
    const next = nextBest === null ? null : ClusterId.parse(nextBest);
    list.push({ ...edge, cluster: ClusterId.parse(cluster), nextBest: next });
    places.set(key, list);
  }
  return places;
}
