import type { DrawnGraph, DrawnNode, NodeKind } from '../../domain/drawn-graph.ts';
import { textWidth, wrapText } from './measure-text.ts';
import { type LabelPlace, placeLabels } from './place-labels.ts';
import { type Circle, spreadCircles } from './spread-circles.ts';

/** A label in lines, as large as its kind asks for. */
export type LaidLabel = LabelPlace & {
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly bold: boolean;
};
export type LaidNode = {
  readonly node: DrawnNode;
  readonly circle: Circle;
  /** Null where there was no room. */
  readonly label: LaidLabel | null;
};
export type Layout = {
  readonly nodes: readonly LaidNode[];
  readonly height: number;
};

type Type = {
  readonly fontSize: number;
  readonly bold: boolean;
  readonly ems: number;
  readonly mostLines: number;
};
const types: Readonly<Record<NodeKind, Type>> = {
  TOPIC: { fontSize: 17, bold: true, ems: 14, mostLines: 2 },
  CLUSTER: { fontSize: 13, bold: true, ems: 15, mostLines: 3 },
  PAPER: { fontSize: 11, bold: false, ems: 15, mostLines: 2 },
  CONCEPT: { fontSize: 10.5, bold: false, ems: 14, mostLines: 2 },
  ORGANIZATION: { fontSize: 10.5, bold: false, ems: 14, mostLines: 2 },
  AUTHOR: { fontSize: 10.5, bold: false, ems: 14, mostLines: 1 },
};
const order: readonly NodeKind[] = [
  'TOPIC',
  'CLUSTER',
  'PAPER',
  'CONCEPT',
  'ORGANIZATION',
  'AUTHOR',
];
export const lineHeight = 1.18;

/** Nodes apart from each other in a drawing of a given width, with labels that do not lie on one another. */
export function layOut({ nodes }: DrawnGraph, width: number): Layout {
  const { circles, height } = fitInto(nodes, width);
  const apart = spreadCircles(circles, { width, height }, nodes.length > 150 ? 4 : 12);
  const wanted = nodes
    .map((node, circle) => ({ node, circle, type: types[node.kind] }))
    .sort(
      (a, b) =>
        order.indexOf(a.node.kind) - order.indexOf(b.node.kind) || b.node.size - a.node.size,
    )
    .map(({ node, circle, type }) => {
      const lines = wrapText(shortLabel(node), type.ems, type.mostLines);
      const factor = type.bold ? 1.07 : 1;
      const widest = Math.max(...lines.map((line) => textWidth(line)));
      const box = {
        width: widest * type.fontSize * factor + 4,
        height: lines.length * type.fontSize * lineHeight + 2,
      };
      return { circle, lines, fontSize: type.fontSize, bold: type.bold, ...box };
    });
  const places = placeLabels(apart, wanted, { width, height });
  const labels = new Map(
    wanted.map(({ circle, lines, fontSize, bold }, at): [number, LaidLabel | null] => {
      const place = places[at];
      return [circle, place ? { ...place, lines, fontSize, bold } : null];
    }),
  );
  return {
    height,
    nodes: nodes.map((node, at) => ({
      ...{ node, label: labels.get(at) ?? null },
      circle: apart[at] ?? { x: 0, y: 0, radius: 0 },
    })),
  };
}

/** A paper that has a name of its own is known by it. */
function shortLabel({ kind, label }: DrawnNode): string {
  if (kind !== 'PAPER') return label;
  const [name = '', rest] = label.split(/: /, 2);
  return rest !== undefined && name.length <= 32 ? name : label;
}

const edge = 40;
/** Room that a node of usual size likes to have around it. */
const usualRoom = 115;

/** Fills the width; as high as the places ask for, within reason. What has no place stands in rows below. */
function fitInto(
  nodes: readonly DrawnNode[],
  width: number,
): { circles: Circle[]; height: number } {
  const across = unitScale(nodes.flatMap(({ x }) => x ?? []));
  const upwards = unitScale(nodes.flatMap(({ y }) => y ?? []));
  const inner = width - 2 * edge;
  const ratio = across.span > 0 ? upwards.span / across.span : 1;
  const drawn = Math.min(0.85, Math.max(0.5, ratio)) * inner;
  const room = Math.sqrt((inner * drawn) / Math.max(1, nodes.length));
  const zoom = Math.min(2.4, Math.max(1, room / usualRoom));
  const lost = nodes.filter(({ x, y }) => x === null || y === null);
  const perRow = 40;
  const rows = Math.ceil(lost.length / perRow);
  const numbers = new Map(lost.map(({ key }, at) => [key, at]));
  const circles = nodes.map(({ key, x, y, size }) => {
    const radius = size * zoom;
    if (x !== null && y !== null) {
      return {
        x: edge + across.toUnit(x) * inner,
        y: edge + (1 - upwards.toUnit(y)) * drawn,
        radius,
      };
    }
    const at = numbers.get(key) ?? 0;
    const row = Math.floor(at / perRow);
    const column = ((at % perRow) + 0.5) / perRow;
    return { x: edge + column * inner, y: 2 * edge + drawn + row * edge, radius };
  });
  return { circles, height: Math.round(drawn + 2 * edge + rows * edge) };
}

/**
 * From places along one axis to 0..1, in the same order. A band where nothing lies takes little room however wide it is: one
 * paper far from all others would make the rest small.
 */
function unitScale(values: readonly number[]): {
  readonly span: number;
  readonly toUnit: (value: number) => number;
} {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0] ?? 0;
  const span = (sorted.at(-1) ?? 0) - first;
  if (span === 0) return { span: 0, toUnit: () => 0.5 };
  const gaps = sorted.slice(1).map((value, at) => value - (sorted[at] ?? 0));
  const most = largestGap(gaps);
  const places = new Map<number, number>();
  let at = 0;
  let before = first;
  for (const value of sorted) {
    at += Math.min(most, value - before);
    places.set(value, at);
    before = value;
  }
  return { span: at, toUnit: (value) => (places.get(value) ?? 0) / at };
}

/** Of all room three shares of one place, or a twelfth: what is wider shrinks to it, and that leaves less room in all. */
function largestGap(gaps: readonly number[]): number {
  const capped = (most: number) => gaps.reduce((sum, gap) => sum + Math.min(gap, most), 0);
  let most = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 40; round += 1) {
    const next = Math.max(3 / (gaps.length + 1), 0.08) * capped(most);
    if (next >= most * 0.999) break;
    most = next;
  }
  return most;
}
