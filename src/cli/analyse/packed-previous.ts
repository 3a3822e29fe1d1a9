import { setImmediate as others } from 'node:timers/promises';
import type { PreviousCluster } from '../../analysis/cluster-ids.ts';
import { toChunks } from '../../store/write/chunks.ts';
import type { AnalysisStart } from './analysis-task.ts';
import { packJson, readJson } from './packed-json.ts';

/** The analysis before, as it goes to another thread: packed lists. */
export type PackedPrevious = {
  readonly clusters: readonly Uint8Array[];
  readonly positions: readonly Uint8Array[];
};

type Place = readonly [key: string, place: { readonly x: number; readonly y: number }];

const clustersAPiece = 20;
const placesAPiece = 2_000;

/** Packs it a piece at a time: whoever else needs this thread gets it in between. */
export async function packPrevious(
  previous: AnalysisStart['previous'],
): Promise<PackedPrevious | null> {
  if (previous === null) return null;
  return {
    clusters: await packPieces(previous.clusters, clustersAPiece),
    positions: await packPieces([...previous.positions], placesAPiece),
  };
}

async function packPieces(items: readonly unknown[], size: number): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  for (const chunk of toChunks(items, size)) {
    pieces.push(packJson(chunk));
    await others();
  }
  return pieces;
}

export function readPrevious(packed: PackedPrevious | null): AnalysisStart['previous'] {
  if (packed === null) return null;
  return {
    clusters: packed.clusters.flatMap((piece) => readJson<PreviousCluster[]>(piece)),
    positions: new Map(packed.positions.flatMap((piece) => readJson<Place[]>(piece))),
  };
}
