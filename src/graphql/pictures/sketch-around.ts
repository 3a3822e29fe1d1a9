import { type DrawnKey, packDrawnKey, unpackDrawnKey } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import { isEmptyFilter, type PaperFilter } from '../../domain/paper-filter.ts';
import type { Citations, PictureReader } from '../../store/picture-reader.ts';
import { totalsAround } from './around-totals.ts';
import { citationWeight } from './citation-edges.ts';
import { broaderEdges, kindOfRelation, nodeOfEdge } from './graph-edges.ts';
import type { NearPapers } from './near-papers.ts';
import { nameOfPaper } from './paper-name.ts';
import { cutEdges, cutsOf, type Sketch, type SketchNode } from './sketch.ts';
import { edgesAmong, naming, type Walk } from './walk-edges.ts';
import { gatherNext, type NextNodes, type Reached, walkOut } from './walk-out.ts';

/**
 * What lies within some hops of the given nodes. Every hop reads a fixed number of statements, and no more papers of a name
 * than may be shown.
 */
export async function sketchAround(
  seeds: readonly DrawnKey[],
  depth: number,
  walk: Walk,
): Promise<Sketch> {
  const { limits, deadline } = walk;
  const walked = await walkOut(seeds, depth, limits.nodes, (frontier) =>
    deadline.within(nextNodes(frontier, walk), { found: new Map(), whole: false }),
  );
  const { shown } = walked;
  const edges = await deadline.within(edgesAmong(shown, walk), []);
  const kept = cutEdges(edges, new Set(shown.map(({ name }) => name)), limits.edges);
  return {
    nodes: shown.map(({ kind, key, name }): SketchNode => {
      return { kind, key, name, papers: 1, neighbours: null };
    }),
    edges: kept.edges,
    shownNeighbours: kept.shownNeighbours,
    cutBy: cutsOf(!(walked.all && walked.whole), kept),
    relations: [...walk.relations],
    rim: new Set(shown.filter(({ hop }) => hop === depth).map(({ name }) => name)),
    totals: () => totalsAround(seeds, depth, walked, kept.found, walk),
  };
}

async function nextNodes(
  frontier: readonly Reached[],
  { pictures, near, where, relations, limits }: Walk,
): Promise<NextNodes> {
  const { found, take } = gatherNext(frontier);
  const keysOf = (kind: string) =>
    frontier.filter((node) => node.kind === kind).map(({ key }) => key);
  const papers = keysOf('PAPER').map((key) => PaperKey.parse(key));
  const followed = naming.filter((relation) => relations.has(relation));
  const [edges, ties, citations, lists, broader] = await Promise.all([
    pictures.edgesOfPapers(papers, followed),
    relations.has('SIMILAR') ? nearUnder(papers, near, pictures, where) : null,
    relations.has('CITES') ? citationsUnder(papers, pictures, where, limits.nodes + 1) : null,
    Promise.all(
      followed.map(async (relation) => {
        const kind = kindOfRelation[relation];
        const read = pictures.papersOfNames(kind, keysOf(kind), where, limits.nodes + 1);
        return { kind, papers: await read };
      }),
    ),
    relations.has('BROADER') ? broaderEdges(pictures, frontier) : [],
  ]);
  for (const [paper, list] of edges) {
    for (const edge of list) take(nameOfPaper(paper), nodeOfEdge(edge), edge.weight);
  }
  for (const [paper, list] of ties ?? []) {
    for (const { key, score } of list) take(nameOfPaper(paper), { kind: 'PAPER', key }, score);
  }
  let whole = true;
  for (const [paper, { cites, citedBy, citedByCount }] of citations ?? []) {
    if (citedBy.length < citedByCount) whole = false;
    for (const key of [...cites, ...citedBy]) {
      take(nameOfPaper(paper), { kind: 'PAPER', key }, citationWeight);
    }
  }
  for (const { kind, papers: byName } of lists) {
    for (const [slug, list] of byName) {
      if (list.length > limits.nodes) whole = false;
      const from = packDrawnKey({ kind, key: slug });
      for (const { key, weight } of list) take(from, { kind: 'PAPER', key }, weight);
    }
  }
  for (const { source, target, weight } of broader) {
    const [below, above] = [unpackDrawnKey(source), unpackDrawnKey(target)];
    if (above) take(source, above, weight);
    if (below) take(target, below, weight);
  }
  return { found, whole };
}

async function nearUnder(
  papers: readonly PaperKey[],
  near: NearPapers,
  pictures: PictureReader,
  where: PaperFilter,
) {
  const ties = await near(papers);
  if (isEmptyFilter(where)) return ties;
  const others = [...ties.values()].flatMap((list) => list.map(({ key }) => key));
  const passing = await pictures.papersAmong(others, where);
  return new Map([...ties].map(([key, list]) => [key, list.filter((one) => passing.has(one.key))]));
}

/** A paper that very many cite may have those under the filter among the others: such a walk is not whole. */
async function citationsUnder(
  papers: readonly PaperKey[],
  pictures: PictureReader,
  where: PaperFilter,
  limit: number,
): Promise<Map<PaperKey, Citations>> {
  const found = await pictures.citationsOf(papers, limit);
  if (isEmptyFilter(where)) return found;
  const others = [...found.values()].flatMap(({ cites, citedBy }) => [...cites, ...citedBy]);
  const passing = await pictures.papersAmong(others, where);
  const under = (keys: readonly PaperKey[]) => keys.filter((key) => passing.has(key));
  return new Map(
    [...found].map(([paper, { cites, citedBy, citedByCount }]) => {
      const left = under(citedBy);
      const lost = citedBy.length - left.length;
      return [
        paper,
        { cites: under(cites), citedBy: left, citedByCount: citedByCount - lost },
      ] as const;
    }),
  );
}
