import {
  type DrawnKey,
  type NodeKind,
  packDrawnKey,
  type RelationKind,
  unpackDrawnKey,
} from '../../domain/drawn-graph.ts';
import { cutEdges, cutsOf, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';
import { gatherNext, walkOut } from './walk-out.ts';

/** All that may be walked: names with their papers, and the ties between them. */
export type TiedNames = {
  readonly kind: NodeKind;
  readonly relation: RelationKind;
  /** By name in the drawing. */
  readonly papers: ReadonlyMap<string, number>;
  readonly ties: readonly SketchEdge[];
  /** False where more ties may exist than were read. */
  readonly exact: boolean;
};

/** What lies within some hops of given nodes where all ties are known already. */
export async function sketchAroundTies(
  starts: readonly DrawnKey[],
  depth: number,
  limits: { readonly nodes: number; readonly edges: number },
  { relation, papers, ties, exact }: TiedNames,
): Promise<Sketch> {
  const next = new Map<string, { to: string; weight: number }[]>();
  const tie = (from: string, to: string, weight: number) => {
    const list = next.get(from) ?? [];
    next.set(from, list);
    list.push({ to, weight });
  };
  for (const { source, target, weight } of ties) {
    tie(source, target, weight);
    tie(target, source, weight);
  }
  const walked = await walkOut(starts, depth, limits.nodes, async (frontier) => {
    const { found, take } = gatherNext(frontier);
    for (const { name } of frontier) {
      for (const { to, weight } of next.get(name) ?? []) {
        const key = unpackDrawnKey(to);
        if (key) take(name, key, weight);
      }
    }
    return { found, whole: true };
  });
  const nodes = walked.shown.map((node): SketchNode => {
    const { kind, key, name } = node;
    const neighbours = new Set(next.get(name)?.map(({ to }) => to)).size;
    return { kind, key, name, papers: papers.get(name) ?? 1, neighbours };
  });
  const kept = cutEdges(ties, new Set(nodes.map(({ name }) => name)), limits.edges);
  return {
    nodes,
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(!walked.all, kept),
    relations: [relation],
    rim: new Set(walked.shown.filter(({ hop }) => hop === depth).map(({ name }) => name)),
    totals: async () => ({
      nodes: walked.seen.size,
      edges: cutEdges(ties, new Set(walked.seen.keys()), 0).found,
      exact: exact && (walked.all || depth === 1),
    }),
  };
}

/** The keys of nodes of one kind by their names in the drawing. */
export const keysOfKind = (kind: NodeKind, keys: readonly string[]): DrawnKey[] =>
  [...new Set(keys)].map((key) => ({ kind, key }));

export const nameOfKind = (kind: NodeKind) => (key: string) => packDrawnKey({ kind, key });
