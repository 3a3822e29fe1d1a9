import type { Emphasis } from './focus.ts';
import { mix } from './oklch.ts';
import type { Palette, ThemeName } from './palette.ts';
import type { Scene, Spot, Tie } from './scene.ts';

/** The colour number of a cluster, the same in every picture; null for one that has none. */
export type ClusterIndex = (cluster: string | null) => number | null;

/** How sigma knows what draws a node: see disc-program.ts. */
export type DiscType = `${'disc' | 'ring'} ${ThemeName}`;

export type NodeLook = {
  readonly color: string;
  readonly size: number;
  readonly type: DiscType;
  readonly zIndex: number;
};
export type EdgeLook = {
  readonly color: string;
  readonly size: number;
  /** A hair is one pixel wide and costs a fraction of a band. */
  readonly type: 'band' | 'hair';
  readonly zIndex: number;
};

const hollow = new Set(['CONCEPT', 'AUTHOR', 'ORGANIZATION']);
const rank: Readonly<Record<Emphasis, number>> = { dim: 0, usual: 1, lit: 2, opened: 3 };

/** The colour of a node whatever is in question: that of its cluster, or ink for what is no paper. */
export function colorOf(spot: Spot, palette: Palette, indexOf: ClusterIndex): string {
  if (spot.kind === 'TOPIC') return palette.text;
  const index = indexOf(spot.kind === 'CLUSTER' ? spot.id : spot.cluster);
  if (hollow.has(spot.kind)) return index === null ? palette.quiet : palette.ink(index);
  return index === null ? palette.unassigned : palette.hue(index);
}

export function nodeLook(
  spot: Spot,
  emphasis: Emphasis,
  palette: Palette,
  indexOf: ClusterIndex,
): NodeLook {
  const color = colorOf(spot, palette, indexOf);
  const grown = { dim: 0.8, usual: 1, lit: 1.12, opened: 1.35 }[emphasis];
  return {
    color: emphasis === 'dim' ? palette.dim(color) : color,
    size: spot.radius * grown,
    type: `${hollow.has(spot.kind) ? 'ring' : 'disc'} ${palette.name}`,
    // of two that overlap, the small one lies above
    zIndex: rank[emphasis] * 100 - spot.radius,
  };
}

/** A tie inside a cluster has its colour, one between two is grey; weak ones fade into the background. */
export function edgeLook(
  tie: Tie,
  scene: Scene,
  [from, to]: readonly [Emphasis, Emphasis],
  palette: Palette,
  indexOf: ClusterIndex,
): EdgeLook {
  const source = scene.spots.get(tie.source);
  const target = scene.spots.get(tie.target);
  const least = rank[from] < rank[to] ? from : to;
  const most = rank[from] < rank[to] ? to : from;
  const inside = source && target && source.cluster !== null && source.cluster === target.cluster;
  const index = inside ? indexOf(source.cluster) : null;
  const hue = index === null ? palette.quiet : palette.hue(index);
  const crowded = scene.spots.size > 600;
  const type = crowded && most !== 'opened' ? 'hair' : 'band';
  const crowd = scene.ties.length > 500 ? 0.6 : 1;
  if (least === 'dim') {
    return { color: mix(palette.line, palette.paper, 0.28), size: 0.6 * crowd, type, zIndex: 0 };
  }
  const spoken = most === 'opened';
  // in a crowd what crosses it is the first to step back
  const crossing = crowded && !inside && !spoken ? 0.5 : 1;
  const share = ((spoken ? 0.5 : 0.24) + 0.45 * tie.strength) * crossing;
  const size = ((spoken ? 1.4 : 0.8) + (spoken ? 2.4 : 2) * tie.strength) * crowd;
  return { color: mix(hue, palette.paper, Math.min(share, 1)), size, type, zIndex: spoken ? 2 : 1 };
}

/** The hops of a path as far as it is drawn. */
export const pathLook = (palette: Palette): EdgeLook => ({
  color: palette.accent,
  size: 3.5,
  type: 'band',
  zIndex: 3,
});
