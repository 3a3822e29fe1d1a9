import type { ClusterPlace } from './cluster-places.ts';
import type { Emphasis } from './focus.ts';
import type { LabelStyle } from './labels.ts';
import type { ClusterIndex } from './painter.ts';
import type { Palette } from './palette.ts';
import type { Scene } from './scene.ts';
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
  readonly must: boolean;
};

export type ClusterNames = ReadonlyMap<string, string>;
/** So that a name of a cluster is not taken for the key of a node. */
export const clusterLabel = 'cluster-name:';

/** All labels of a picture in the order of their importance: what is in question, clusters, then the large before the small. */
export function planLabels(
  scene: Scene,
  emphasis: (key: string) => Emphasis,
  places: readonly ClusterPlace[],
  names: ClusterNames,
  palette: Palette,
  indexOf: ClusterIndex,
): LabelPlan[] {
  const plans = [...scene.spots.values()].map((spot) => {
    const weight = emphasis(spot.key);
    const index = indexOf(spot.kind === 'CLUSTER' ? spot.id : spot.cluster);
    const named = spot.kind === 'CLUSTER' || spot.kind === 'TOPIC';
    const must = weight === 'opened';
    const plan: LabelPlan = {
      key: spot.key,
      text: named ? shortName(spot.label) : shortTitle(spot.label, must ? 60 : 34),
      more: spot.kind === 'CLUSTER' ? otherTerms(spot.label) : '',
      style: styleOf(spot.kind, weight),
      color:
        weight === 'dim'
          ? palette.quiet
          : index === null || !named
            ? palette.text
            : palette.ink(index),
      x: spot.x,
      y: spot.y,
      radius: spot.radius,
      must,
    };
    const order = { opened: 4e6, lit: 2e6, usual: 0, dim: -1e6 }[weight];
    return { plan, order: order + (named ? 1e5 : 0) + spot.radius };
  });
  const clusters = places
    .filter(({ id }) => names.has(id))
    .map(({ id, x, y, count }): { plan: LabelPlan; order: number } => {
      const index = indexOf(id);
      const label = names.get(id) ?? '';
      const color = index === null ? palette.text : palette.ink(index);
      const text = shortName(label);
      const more = otherTerms(label);
      const key = `${clusterLabel}${id}`;
      const plan = {
        key,
        text,
        more,
        style: 'cluster' as const,
        color,
        x,
        y,
        radius: null,
        must: false,
      };
      return { plan, order: 1e6 + count };
    });
  return [...plans, ...clusters].sort((a, b) => b.order - a.order).map(({ plan }) => plan);
}

function styleOf(kind: string, weight: Emphasis): LabelStyle {
  if (kind === 'CLUSTER') return 'cluster';
  if (kind === 'TOPIC') return 'topic';
  if (kind === 'CONCEPT') return 'concept';
  return weight === 'opened' || weight === 'lit' ? 'strong' : 'plain';
}
