import { countOf } from '../../domain/count-of.ts';
import type { NodeKind, RelationKind } from '../../domain/drawn-graph.ts';
import { cosine, type Together } from './count-together.ts';
import { cutEdges, cutsOf, type Sketch, type SketchNode, sketchEdge } from './sketch.ts';
import { nameOfKind } from './sketch-around-ties.ts';

type Options = {
  readonly kind: NodeKind;
  readonly relation: RelationKind;
  readonly limits: { readonly nodes: number; readonly edges: number };
  /** False where not all papers were looked at. */
  readonly exact: boolean;
};

/** Names, tied by the papers that they have in common: `names` strongest first. */
export function sketchTogether(
  { names, pairs }: Together,
  { kind, relation, limits, exact }: Options,
): Sketch {
  const nameOf = nameOfKind(kind);
  const counts = new Map(names.map(({ name, papers }) => [name, papers]));
  const degrees = new Map<string, number>();
  for (const { a, b } of pairs) {
    degrees.set(a, (degrees.get(a) ?? 0) + 1);
    degrees.set(b, (degrees.get(b) ?? 0) + 1);
  }
  const nodes = names.slice(0, limits.nodes).map(({ name, papers }): SketchNode => {
    return { kind, key: name, name: nameOf(name), papers, neighbours: degrees.get(name) ?? 0 };
  });
  const shown = new Set(nodes.map(({ key }) => key));
  const ties = pairs
    .filter(({ a, b }) => shown.has(a) && shown.has(b))
    .map(({ a, b, papers }) => {
      const weight = cosine(papers, counts.get(a) ?? 0, counts.get(b) ?? 0);
      return sketchEdge(relation, nameOf(a), nameOf(b), weight, countOf(papers, 'paper'));
    });
  const kept = cutEdges(ties, new Set(nodes.map(({ name }) => name)), limits.edges);
  return {
    nodes,
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(names.length > nodes.length, kept),
    relations: [relation],
    totals: async () => ({ nodes: names.length, edges: pairs.length, exact }),
  };
}
