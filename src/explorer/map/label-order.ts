import type { ClusterPlace } from './cluster-places.ts';
import type { Emphasis } from './focus.ts';
import type { LabelStyle } from './labels.ts';
import type { ClusterIndex } from './painter.ts';
import type { Palette } from './palette.ts';
import type { Wish } from './place-labels.ts';
import type { Scene, Spot } from './scene.ts';
import { otherTerms, shortName, shortTitle } from './short-title.ts';

/** What a label says, and where in the graph; pixels come later, with each move of the camera. */
export type LabelPlan = {
  readonly key: string;
  readonly text: string;
  readonly more: string;
  readonly style: LabelStyle;
  readonly color: string;
  readonly x: number;
  readonly y: number;
  /** Radius of the node it belongs to; null for the name of a cluster. */
  readonly radius: number | null;
  readonly how: Wish['how'];
};

export type ClusterNames = ReadonlyMap<string, string>;
/** So that a name of a cluster is not taken for the key of a node. */
export const clusterLabel = 'cluster-name:';

type Ordered = { readonly plan: LabelPlan; readonly order: number };
type Colors = { readonly palette: Palette; readonly indexOf: ClusterIndex };

/** So many of the largest may cover small discs; the rest find room beside them, or wait until somebody zooms in. */
const largest = 24;
/** More clusters than this go by their first term alone. */
const most = 16;

/** All labels of a picture by importance: what is in question, clusters, then the large before the small. */
export function planLabels(
  scene: Scene,
  emphasis: (key: string) => Emphasis,
  places: readonly ClusterPlace[],
  names: ClusterNames,
  colors: Colors,
): LabelPlan[] {
  // what is not in question is there, but does not speak
  const speaking = [...scene.spots.values()]
    .map((spot) => ({ spot, weight: emphasis(spot.key) }))
    .filter(({ weight }) => weight !== 'dim');
  const clusters = new Set(speaking.map(({ spot }) => spot.cluster));
  const crowded = Math.max(places.length, namedClusters(scene)) > most;
  const nodes = speaking
    .map(({ spot, weight }) => nodeLabel(spot, weight, colors, crowded))
    .sort((a, b) => b.order - a.order)
    .map(({ plan, order }, index): Ordered => {
      const how = plan.how === 'clear' && index < largest ? 'near' : plan.how;
      return { plan: { ...plan, how }, order };
    });
  const regions = places
    .filter(({ id }) => names.has(id))
    .map((place) => {
      const { plan, order } = regionLabel(
        place,
        names.get(place.id) ?? '',
        clusters.has(place.id),
        colors,
      );
      return { plan: crowded ? { ...plan, more: '' } : plan, order };
    });
  return [...nodes, ...regions].sort((a, b) => b.order - a.order).map(({ plan }) => plan);
}

const namedClusters = ({ spots }: Scene): number =>
  [...spots.values()].filter(({ kind }) => kind === 'CLUSTER').length;

function nodeLabel(spot: Spot, weight: Emphasis, colors: Colors, crowded: boolean): Ordered {
  const { palette, indexOf } = colors;
  const { key, kind, label, x, y, radius } = spot;
  const index = indexOf(kind === 'CLUSTER' ? spot.id : spot.cluster);
  const named = kind === 'CLUSTER' || kind === 'TOPIC';
  const opened = weight === 'opened';
  const order = { opened: 4e6, lit: 2e6, usual: 0, dim: 0 }[weight];
  return {
    plan: {
      key,
      text: named ? shortName(label) : shortTitle(label, opened ? 60 : 34),
      more: kind === 'CLUSTER' && !crowded ? otherTerms(label) : '',
      style: styleOf(kind, weight),
      color: index === null || !named ? palette.text : palette.ink(index),
      ...{ x, y, radius },
      how: opened ? 'must' : named || weight === 'lit' ? 'near' : 'clear',
    },
    order: order + (named ? 1e5 : 0) + radius,
  };
}

function regionLabel(
  { id, x, y, count }: ClusterPlace,
  label: string,
  speaks: boolean,
  { palette, indexOf }: Colors,
): Ordered {
  const index = indexOf(id);
  const ink = index === null ? palette.text : palette.ink(index);
  return {
    plan: {
      key: `${clusterLabel}${id}`,
      text: shortName(label),
      more: otherTerms(label),
      style: 'cluster',
      color: speaks ? ink : palette.quiet,
      ...{ x, y, radius: null },
      how: 'near',
    },
    order: 1e6 + count,
  };
}

function styleOf(kind: string, weight: Emphasis): LabelStyle {
  if (kind === 'CLUSTER') return 'cluster';
  if (kind === 'TOPIC') return 'topic';
  if (kind === 'CONCEPT') return 'concept';
  return weight === 'opened' || weight === 'lit' ? 'strong' : 'plain';
}
