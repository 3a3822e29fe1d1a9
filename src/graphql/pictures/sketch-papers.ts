import type { PaperKey } from '../../domain/paper.ts';
import type { NearPapers } from './near-papers.ts';
import { nameOfPaper } from './paper-name.ts';
import type { PaperSet } from './paper-set.ts';
import {
  cutEdges,
  cutsOf,
  type Sketch,
  type SketchEdge,
  type SketchNode,
  sketchEdge,
} from './sketch.ts';

/** Papers, tied where they are similar. */
export async function sketchPapers(
  set: PaperSet,
  near: NearPapers,
  limits: { readonly nodes: number; readonly edges: number },
  countAll: () => Promise<{ papers: number; ties: number | null }>,
): Promise<Sketch> {
  const ranked = await set.strongest(limits.nodes + 1);
  const keys = ranked.slice(0, limits.nodes).map(({ key }) => key);
  return paperSketch(keys, await near(keys), limits.edges, ranked.length > keys.length, countAll);
}

export function paperSketch(
  keys: readonly PaperKey[],
  ties: Awaited<ReturnType<NearPapers>>,
  mostEdges: number,
  cut: boolean,
  countAll: () => Promise<{ papers: number; ties: number | null }>,
): Sketch {
  const nodes = keys.map((key): SketchNode => {
    const neighbours = ties.get(key)?.length ?? 0;
    return { kind: 'PAPER', key, name: nameOfPaper(key), papers: 1, neighbours };
  });
  const shown = new Set(nodes.map(({ name }) => name));
  const drawn = new Set(keys);
  const all: SketchEdge[] = [...ties].flatMap(([key, list]) =>
    list
      .filter((other) => drawn.has(other.key))
      .map((other) => sketchEdge('SIMILAR', nameOfPaper(key), nameOfPaper(other.key), other.score)),
  );
  const kept = cutEdges(all, shown, mostEdges);
  return {
    nodes,
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(cut, kept),
    relations: ['SIMILAR'],
    totals: async () => {
      if (!cut) return { nodes: keys.length, edges: kept.found, exact: true };
      const { papers, ties: total } = await countAll();
      return {
        nodes: Math.max(papers, keys.length),
        edges: Math.max(total ?? 0, kept.found),
        exact: total !== null,
      };
    },
  };
}
