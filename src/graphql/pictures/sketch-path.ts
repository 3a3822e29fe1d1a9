import type { FoundPaths } from '../../analysis/find-paths.ts';
import type { PathStep } from '../../analysis/path-node.ts';
import { type EntityKey, unpackEntityKey } from '../../domain/entity.ts';
import { entityPaths } from '../relations/entity-paths.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import {
  cutEdges,
  cutsOf,
  edgeKey,
  type Sketch,
  type SketchEdge,
  type SketchNode,
  sketchEdge,
} from './sketch.ts';

const asAsked = { maxHops: 4, first: 3 } as const;

/** The strongest ways between two entities. */
export function pathsBetween(
  analysis: RequestAnalysis,
  from: EntityKey,
  to: EntityKey,
): Promise<FoundPaths> {
  return entityPaths(analysis, { from, to, ...asAsked });
}

/** The nodes of paths in the order in which they are met, and their hops. */
export function sketchPaths(
  { paths, truncated }: FoundPaths,
  ends: readonly [from: string, to: string],
  limits: { readonly nodes: number; readonly edges: number },
  broader: readonly SketchEdge[],
  isTurned: (step: PathStep) => boolean,
): Sketch {
  const upwards = new Map(broader.map((edge) => [edgeKey(edge), edge]));
  const steps = paths.flatMap((path) => path.steps);
  const names = [...new Set([...ends, ...steps.flatMap(({ from, to }) => [from, to])])];
  const nodes = names.slice(0, limits.nodes).flatMap((name): SketchNode[] => {
    const key = unpackEntityKey(name);
    return key ? [{ ...key, name, papers: 1, neighbours: null }] : [];
  });
  const hops = steps.map((step) => {
    const { from, to, relation, weight } = step;
    if (relation === 'BROADER') {
      const up = sketchEdge(relation, from, to, weight, 'broader');
      return upwards.has(edgeKey(up)) ? up : sketchEdge(relation, to, from, weight, 'broader');
    }
    const [source, target] = isTurned(step) ? [to, from] : inTheGraph(relation, from, to);
    return sketchEdge(relation, source, target, weight, relation.toLowerCase().replace('_', ' '));
  });
  const kept = cutEdges(hops, new Set(nodes.map(({ name }) => name)), limits.edges);
  const total = cutEdges(hops, new Set(names), 0).found;
  return {
    nodes,
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(names.length > nodes.length, kept),
    relations: ['MENTIONS', 'ABOUT', 'BROADER', 'FROM', 'WROTE', 'CITES'],
    totals: async () => ({ nodes: names.length, edges: total, exact: !truncated }),
  };
}

/** A path may go against an edge; the drawing shows it as the graph holds it. */
function inTheGraph(relation: string, from: string, to: string): [source: string, target: string] {
  const fromPaper = from.startsWith('PAPER:');
  const against = relation === 'WROTE' ? fromPaper : !fromPaper;
  return against ? [to, from] : [from, to];
}
