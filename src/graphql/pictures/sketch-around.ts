import { compareText } from '../../domain/compare-text.ts';
import { type DrawnKey, packDrawnKey, type RelationKind } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { NamingRelation, PictureReader } from '../../store/picture-reader.ts';
import { broaderEdges, kindOfRelation, namingEdge, nodeOfEdge } from './graph-edges.ts';
import type { NearPapers } from './near-papers.ts';
import { cutEdges, type Sketch, type SketchEdge, type SketchNode, sketchEdge } from './sketch.ts';

const naming = ['MENTIONS', 'ABOUT', 'FROM', 'WROTE'] as const satisfies NamingRelation[];

type Walk = {
  readonly pictures: PictureReader;
  readonly near: NearPapers;
  readonly where: PaperFilter;
  readonly relations: ReadonlySet<RelationKind>;
  readonly limits: { readonly nodes: number; readonly edges: number };
};
type Reached = DrawnKey & {
  readonly name: string;
  readonly strength: number;
  readonly hop: number;
};

/**
 * What lies within some hops of the given nodes, nearer hops first, in each the strongest first: the product of the weights
 * on the way. Every hop reads a fixed number of statements, and no more nodes than may be shown are gone on from.
 */
export async function sketchAround(
  seeds: readonly DrawnKey[],
  depth: number,
  walk: Walk,
): Promise<Sketch> {
  const reached = new Map<string, Reached>();
  for (const seed of seeds.slice(0, walk.limits.nodes)) {
    const name = packDrawnKey(seed);
    reached.set(name, { ...seed, name, strength: 1, hop: 0 });
  }
  const seen = new Set(seeds.map(packDrawnKey));
  let cut = seeds.length > reached.size;
  let listsCut = false;
  let frontier = [...reached.values()];
  for (let hop = 1; hop <= depth && frontier.length > 0; hop += 1) {
    const { found, whole } = await neighboursOf(frontier, walk);
    listsCut ||= !whole;
    const fresh = [...found]
      .filter(([name]) => !seen.has(name))
      .map(([name, next]): Reached => ({ ...next, name, hop }))
      .sort((a, b) => b.strength - a.strength || compareText(a.name, b.name));
    for (const { name } of fresh) seen.add(name);
    frontier = fresh.slice(0, walk.limits.nodes - reached.size);
    cut ||= frontier.length < fresh.length;
    for (const node of frontier) reached.set(node.name, node);
  }
  const shown = [...reached.values()];
  const edges = await edgesAmong(shown, walk);
  const kept = cutEdges(edges, new Set(reached.keys()), walk.limits.edges);
  return {
    nodes: shown.map(({ kind, key, name }): SketchNode => {
      return { kind, key, name, papers: 1, neighbours: null };
    }),
    edges: kept.edges,
    cutBy: [
      ...(cut || listsCut ? (['NODE_LIMIT'] as const) : []),
      ...(kept.found > kept.edges.length ? (['EDGE_LIMIT'] as const) : []),
    ],
    relations: [...walk.relations],
    rim: new Set(shown.filter(({ hop }) => hop === depth).map(({ name }) => name)),
    totals: async () => ({ nodes: seen.size, edges: kept.found, exact: !cut && !listsCut }),
  };
}

/** The next nodes of each node with the strength of the best way there; `whole` false where some list was cut. */
async function neighboursOf(
  frontier: readonly Reached[],
  { pictures, near, where, relations, limits }: Walk,
) {
  const found = new Map<string, DrawnKey & { strength: number }>();
  const take = (from: string, to: DrawnKey, weight: number) => {
    const strength = (strengths.get(from) ?? 0) * weight;
    const name = packDrawnKey(to);
    if ((found.get(name)?.strength ?? -1) < strength) found.set(name, { ...to, strength });
  };
  const strengths = new Map(frontier.map(({ name, strength }) => [name, strength]));
  const keysOf = (kind: string) =>
    frontier.filter((node) => node.kind === kind).map(({ key }) => key);
  const papers = keysOf('PAPER').map((key) => PaperKey.parse(key));
  const nameOf = (key: PaperKey) => packDrawnKey({ kind: 'PAPER', key });
  let whole = true;

  const [edges, ties, lists, broader] = await Promise.all([
    pictures.edgesOfPapers(
      papers,
      naming.filter((relation) => relations.has(relation)),
    ),
    relations.has('SIMILAR') ? nearUnder(papers, near, pictures, where) : null,
    Promise.all(
      naming
        .filter((relation) => relations.has(relation))
        .map(async (relation) => {
          const kind = kindOfRelation[relation];
          const read = pictures.papersOfNames(kind, keysOf(kind), where, limits.nodes + 1);
          return { kind, papers: await read };
        }),
    ),
    relations.has('BROADER') ? broaderEdges(pictures, frontier) : [],
  ]);
  for (const [paper, list] of edges) {
    for (const edge of list) take(nameOf(paper), nodeOfEdge(edge), edge.weight);
  }
  for (const [paper, list] of ties ?? []) {
    for (const { key, score } of list) take(nameOf(paper), { kind: 'PAPER', key }, score);
  }
  for (const { kind, papers: byName } of lists) {
    for (const [slug, list] of byName) {
      if (list.length > limits.nodes) whole = false;
      for (const { key, weight } of list) {
        take(packDrawnKey({ kind, key: slug }), { kind: 'PAPER', key }, weight);
      }
    }
  }
  for (const { source, target, weight } of broader) {
    for (const [from, to] of [
      [source, target],
      [target, source],
    ] as const) {
      const kind = to.startsWith('TOPIC:') ? 'TOPIC' : 'CONCEPT';
      if (strengths.has(from)) take(from, { kind, key: to.slice(kind.length + 1) }, weight);
    }
  }
  return { found, whole };
}

const isEmpty = (where: PaperFilter) =>
  Object.values(where).every((condition) => condition == null);

async function nearUnder(
  papers: readonly PaperKey[],
  near: NearPapers,
  pictures: PictureReader,
  where: PaperFilter,
) {
  const ties = await near(papers);
  if (isEmpty(where)) return ties;
  const others = [...ties.values()].flatMap((list) => list.map(({ key }) => key));
  const passing = await pictures.papersAmong(others, where);
  return new Map([...ties].map(([key, list]) => [key, list.filter((one) => passing.has(one.key))]));
}

/** All edges of the chosen kinds that the shown nodes have; each kind is read from its papers' side. */
async function edgesAmong(
  shown: readonly Reached[],
  { pictures, near, relations }: Walk,
): Promise<SketchEdge[]> {
  const papers = shown.filter(({ kind }) => kind === 'PAPER').map(({ key }) => PaperKey.parse(key));
  const nameOf = (key: PaperKey) => packDrawnKey({ kind: 'PAPER', key });
  const [edges, ties, broader] = await Promise.all([
    pictures.edgesOfPapers(
      papers,
      naming.filter((relation) => relations.has(relation)),
    ),
    relations.has('SIMILAR') ? near(papers) : null,
    relations.has('BROADER') ? broaderEdges(pictures, shown) : [],
  ]);
  return [
    ...[...edges].flatMap(([paper, list]) => list.map((edge) => namingEdge(paper, edge))),
    ...[...(ties ?? [])].flatMap(([paper, list]) =>
      list.map(({ key, score }) => sketchEdge('SIMILAR', nameOf(paper), nameOf(key), score)),
    ),
    ...broader,
  ];
}
