import { compareText } from '../../domain/compare-text.ts';
import { type DrawnKey, packDrawnKey } from '../../domain/drawn-graph.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PaperEdge, PictureReader } from '../../store/picture-reader.ts';
import { broaderEdges, namingEdge, nodeOfEdge } from './graph-edges.ts';
import { nameOfPaper } from './paper-name.ts';
import type { PaperSet } from './paper-set.ts';
import { cutEdges, cutsOf, type Sketch, type SketchNode } from './sketch.ts';

type Limits = { readonly nodes: number; readonly edges: number };
type EdgesOfPapers = ReadonlyMap<PaperKey, readonly PaperEdge[]>;

/**
 * Papers with their topics and concepts: half of the room for papers if need be, the rest for the names that weigh most in
 * them, and what is left for more papers. `first`: names that are drawn before any others.
 */
export async function sketchEntities(
  pictures: PictureReader,
  set: PaperSet,
  limits: Limits,
  first: readonly DrawnKey[],
): Promise<Sketch> {
  const ranked = await set.strongest(limits.nodes + 1);
  const keys = ranked.map(({ key }) => key);
  const { edges, chosen } = await chooseNodes(pictures, keys, limits.nodes, first);
  const names = chosen.names.map((key) => ({ ...key, name: packDrawnKey(key) }));
  const nodes = [
    ...chosen.papers.map((key): SketchNode => {
      return { kind: 'PAPER', key, name: nameOfPaper(key), papers: 1, neighbours: null };
    }),
    ...names.map((node): SketchNode => {
      return { ...node, papers: chosen.counts.get(node.name) ?? 0, neighbours: null };
    }),
  ];
  const shown = new Set(nodes.map(({ name }) => name));
  const naming = chosen.papers.flatMap((key) =>
    (edges.get(key) ?? []).map((edge) => namingEdge(key, edge)),
  );
  const cut = cutEdges([...naming, ...(await broaderEdges(pictures, names))], shown, limits.edges);
  const all = { nodes: nodes.length, edges: cut.found, exact: true };
  return {
    nodes,
    edges: cut.edges,
    shownNeighbours: cut.shownNeighbours,
    cutBy: cutsOf(chosen.cut, cut),
    relations: ['MENTIONS', 'ABOUT', 'BROADER'],
    totals: async () => {
      if (!chosen.cut) return all;
      const counted = await countEntities(pictures, set);
      // names that a search found need not be in any of its papers
      const apart = names.filter(({ name }) => !chosen.counts.has(name)).length;
      return {
        nodes: Math.max(all.nodes, counted.nodes + apart),
        edges: Math.max(all.edges, counted.edges),
        exact: apart === 0,
      };
    },
  };
}

/** So many papers are looked at one by one: faster than counting under a filter. */
const mostCounted = 2_000;

async function countEntities(
  pictures: PictureReader,
  set: PaperSet,
): Promise<{ nodes: number; edges: number }> {
  const papers = await set.strongest(mostCounted + 1);
  if (papers.length > mostCounted) return pictures.countEntities(set.filter);
  const edges = [
    ...(
      await pictures.edgesOfPapers(
        papers.map(({ key }) => key),
        ['MENTIONS', 'ABOUT'],
      )
    ).values(),
  ].flat();
  const names = new Map(edges.map((edge) => [packDrawnKey(nodeOfEdge(edge)), nodeOfEdge(edge)]));
  const broader = await broaderEdges(pictures, [...names.values()]);
  const between = cutEdges(broader, new Set(names.keys()), 0).found;
  return { nodes: papers.length + names.size, edges: edges.length + between };
}

/** Reads the edges of half of the papers, which mostly name enough; of more when there is room for more. */
async function chooseNodes(
  pictures: PictureReader,
  keys: readonly PaperKey[],
  room: number,
  first: readonly DrawnKey[],
) {
  const half = keys.slice(0, Math.ceil(room / 2));
  const read = await pictures.edgesOfPapers(half, ['MENTIONS', 'ABOUT']);
  const wanted = first.map((key) => [packDrawnKey(key), key] as const);
  const ranked = [...weigh(half, read)]
    .sort(([a, one], [b, other]) => other.weight - one.weight || compareText(a, b))
    .map(([name, { key }]) => [name, key] as const);
  const names = new Map([...new Map([...wanted, ...ranked])].slice(0, room - half.length));
  const papers = keys.slice(0, room - names.size);
  const more = papers.slice(half.length);
  const edges: EdgesOfPapers =
    more.length === 0
      ? read
      : new Map([...read, ...(await pictures.edgesOfPapers(more, ['MENTIONS', 'ABOUT']))]);
  const counts = new Map(
    [...weigh(papers, edges)].map(([name, { papers: count }]) => [name, count]),
  );
  const cut = papers.length < keys.length || [...counts.keys()].some((name) => !names.has(name));
  return { edges, chosen: { papers, names: [...names.values()], counts, cut } };
}

function weigh(papers: readonly PaperKey[], edges: EdgesOfPapers) {
  const sums = new Map<string, { key: DrawnKey; weight: number; papers: number }>();
  for (const paper of papers) {
    for (const edge of edges.get(paper) ?? []) {
      const key = nodeOfEdge(edge);
      const name = packDrawnKey(key);
      const known = sums.get(name) ?? { key, weight: 0, papers: 0 };
      known.weight += edge.weight;
      known.papers += 1;
      sums.set(name, known);
    }
  }
  return sums;
}
