import type { NodeKind } from '../../domain/drawn-graph.ts';

/** Smallest and largest radius of each kind. */
const range: Readonly<Record<NodeKind, readonly [least: number, most: number]>> = {
  PAPER: [4, 9],
  CONCEPT: [3, 14],
  TOPIC: [8, 18],
  ORGANIZATION: [3, 12],
  AUTHOR: [3, 12],
  CLUSTER: [8, 20],
};

/** Radii whose areas grow with what nodes of a kind stand for in the picture. */
export function sizeNodes(
  nodes: readonly { readonly kind: NodeKind; readonly name: string; readonly value: number }[],
): Map<string, number> {
  const largest = new Map<NodeKind, number>();
  for (const { kind, value } of nodes) {
    largest.set(kind, Math.max(largest.get(kind) ?? 1, value));
  }
  return new Map(
    nodes.map(({ kind, name, value }) => {
      const [least, most] = range[kind];
      const share = Math.sqrt(value / (largest.get(kind) ?? 1));
      return [name, Math.round((least + (most - least) * share) * 100) / 100];
    }),
  );
}
