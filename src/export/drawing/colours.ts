import type { DrawnCluster, DrawnGraph, DrawnNode, NodeKind } from '../../domain/drawn-graph.ts';

/** Ten that are told apart by most eyes, on light and on dark ground. */
const palette = [
  '#4269d0',
  '#e8a300',
  '#e8604c',
  '#3aa696',
  '#7b61d1',
  '#3ca951',
  '#d9679b',
  '#8a6244',
  '#5aa7e0',
  '#8b8f98',
] as const;
/** What lies in no cluster. */
const plain = '#9aa0aa';

/** The colour of a cluster by its rank: the larger ones have the clearest, and each keeps its own from picture to picture. */
export function clusterColour({ rank }: Pick<DrawnCluster, 'rank'>): string {
  const own = palette[rank];
  if (own) return own;
  // the golden angle: no two neighbours in rank are near in hue
  const hue = (rank * 137.508) % 360;
  return fromHsl(hue, 0.42, rank % 2 === 0 ? 0.56 : 0.46);
}

/** The colour of each node: that of its cluster, lighter for what is not a paper, so that papers stand out. */
export function colourNodes({ clusters }: DrawnGraph): (node: DrawnNode) => string {
  const colours = new Map(clusters.map((cluster) => [cluster.id, clusterColour(cluster)]));
  return ({ kind, cluster }) => lighten(colours.get(cluster ?? '') ?? plain, lightness[kind]);
}

const lightness: Readonly<Record<NodeKind, number>> = {
  PAPER: 0,
  TOPIC: 0,
  CLUSTER: 0,
  CONCEPT: 0.45,
  ORGANIZATION: 0.6,
  AUTHOR: 0.6,
};

export type Rgb = { readonly r: number; readonly g: number; readonly b: number };

export function toRgb(hex: string): Rgb {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return { r: channel(1), g: channel(3), b: channel(5) };
}

function lighten(hex: string, share: number): string {
  if (share === 0) return hex;
  const { r, g, b } = toRgb(hex);
  const mix = (channel: number) => channel + (255 - channel) * share;
  return toHex(mix(r), mix(g), mix(b));
}

function fromHsl(hue: number, saturation: number, light: number): string {
  const reach = saturation * Math.min(light, 1 - light);
  const channel = (shift: number) => {
    const turn = (shift + hue / 30) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return toHex(channel(0), channel(8), channel(4));
}

const toHex = (...channels: number[]) =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
