import { encodeGlobalID } from '@pothos/plugin-relay';
import type { ClusterId } from '../../domain/cluster.ts';
import type {
  DrawnEdge,
  DrawnNode,
  GraphCut,
  NamedKind,
  RelationKind,
} from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { NameSketch, PaperSketch } from '../../store/picture-reader.ts';
import { typeOfKind } from '../entity-types.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import { countTiedPapers } from './citation-edges.ts';
import type { Deadline } from './deadline.ts';
import type { NearPapers } from './near-papers.ts';
import { sizeNodes } from './node-sizes.ts';
import type { Place } from './picture-memory.ts';
import { type PlacingContext, placeNodes } from './place-nodes.ts';
import { edgeKey, isDirected, type Sketch, type SketchNode } from './sketch.ts';

const relationOf: Readonly<Record<NamedKind, RelationKind>> = {
  CONCEPT: 'MENTIONS',
  TOPIC: 'ABOUT',
  ORGANIZATION: 'FROM',
  AUTHOR: 'WROTE',
};

export type DrawnSketch = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly cutBy: readonly GraphCut[];
};

type Look = {
  readonly label: string;
  readonly place: Place | null;
  readonly neighbours: number | null;
  readonly publishedOn: string | null;
};

type DrawingContext = PlacingContext & {
  readonly analysis: RequestAnalysis;
  readonly near: NearPapers;
};

/** Gives the nodes of a sketch their names, places, sizes, and the number of neighbours that stay hidden. */
export async function drawSketch(
  sketch: Sketch,
  deadline: Deadline,
  context: DrawingContext,
): Promise<DrawnSketch> {
  const looks = await lookAt(sketch, deadline, context);
  const shownOf = (name: string) => sketch.shownNeighbours.get(name) ?? 0;
  // what vanished since it was chosen is not drawn
  const present = sketch.nodes.filter(({ name }) => looks.has(name));
  const sizes = sizeNodes(
    present.map(({ kind, name, papers }) => ({
      ...{ kind, name },
      value: kind === 'PAPER' || papers <= 1 ? shownOf(name) : papers,
    })),
  );
  const nodes = present.map(({ kind, key, name }): DrawnNode => {
    const { label, place, neighbours, publishedOn } = looks.get(name) as Look;
    const hidden = neighbours === null ? null : Math.max(0, neighbours - shownOf(name));
    return {
      ...{ key: name, kind, label, size: sizes.get(name) ?? 3, hiddenNeighbors: hidden },
      ...{ x: place?.x ?? null, y: place?.y ?? null, publishedOn },
      id: encodeGlobalID(typeOfDrawn(kind), key),
      cluster: place?.cluster ? encodeGlobalID('Cluster', place.cluster) : null,
    };
  });
  const goesOn = nodes.some(
    ({ key, hiddenNeighbors }) => sketch.rim?.has(key) && (hiddenNeighbors ?? 0) > 0,
  );
  return {
    nodes,
    edges: sketch.edges
      .filter(({ source, target }) => looks.has(source) && looks.has(target))
      .map((edge) => ({ ...edge, key: edgeKey(edge), directed: isDirected(edge.relation) })),
    cutBy: [
      ...sketch.cutBy,
      ...(goesOn ? (['DEPTH'] as const) : []),
      ...(deadline.passed ? (['TIME'] as const) : []),
    ],
  };
}

const typeOfDrawn = (kind: DrawnNode['kind']) =>
  kind === 'CLUSTER' ? 'Cluster' : typeOfKind(kind);

/** Papers that cite one and are looked at, so that none counts twice. */
const mostNamed = 200;

async function lookAt(
  sketch: Sketch,
  deadline: Deadline,
  context: DrawingContext,
): Promise<Map<string, Look>> {
  const { nodes, relations } = sketch;
  const { pictures, near } = context;
  const keysOf = (kind: string) => nodes.filter((node) => node.kind === kind).map(({ key }) => key);
  const papers = keysOf('PAPER').map((key) => PaperKey.parse(key));
  const named = (kind: NamedKind) => pictures.nameSketches(kind, keysOf(kind));
  const countsTies =
    relations.includes('SIMILAR') && nodes.some((node) => node.neighbours === null);
  const countsCitations = relations.includes('CITES');
  const [places, paperLooks, ties, citations, concepts, topics, organizations, authors, clusters] =
    await Promise.all([
      deadline.within(placeNodes(nodes, context), new Map<string, Place>()),
      pictures.paperSketches(papers),
      countsTies ? near(papers) : null,
      countsCitations ? pictures.citationsOf(papers, mostNamed) : null,
      named('CONCEPT'),
      named('TOPIC'),
      named('ORGANIZATION'),
      named('AUTHOR'),
      lookAtClusters(nodes, context),
    ]);
  const names = {
    ...{ CONCEPT: concepts, TOPIC: topics, ORGANIZATION: organizations, AUTHOR: authors },
  };

  const lookOf = (node: SketchNode): Look | undefined => {
    const { kind, key, name, neighbours } = node;
    if (kind === 'CLUSTER') return clusters.get(name);
    const place = places.get(name) ?? null;
    if (kind === 'PAPER') {
      const paper = paperLooks.get(key as PaperKey);
      if (!paper) return undefined;
      const own = key as PaperKey;
      const tied = countTiedPapers(ties?.get(own), citations?.get(own));
      const count = neighbours ?? tied + degreeOfPaper(paper, relations);
      const { title, publishedOn } = paper;
      return { label: title, place, publishedOn, neighbours: count };
    }
    const look = names[kind].get(key);
    if (!look) return undefined;
    const count = neighbours ?? degreeOfName(kind, look, relations);
    return { label: look.label, place, publishedOn: null, neighbours: count };
  };
  return new Map(
    nodes.flatMap((node) => {
      const look = lookOf(node);
      return look ? [[node.name, look] as const] : [];
    }),
  );
}

function degreeOfPaper({ degrees }: PaperSketch, relations: readonly RelationKind[]): number {
  return Object.entries(degrees).reduce(
    (sum, [relation, count]) => sum + (relations.some((each) => each === relation) ? count : 0),
    0,
  );
}

function degreeOfName(
  kind: NamedKind,
  { papers, next }: NameSketch,
  relations: readonly RelationKind[],
): number {
  return (
    (relations.includes(relationOf[kind]) ? papers : 0) + (relations.includes('BROADER') ? next : 0)
  );
}

/** A cluster lies amid its papers; of an analysis that has not kept where, at the one most tied to the others. */
async function lookAtClusters(
  nodes: readonly SketchNode[],
  { analysis, pictures, state: { revision } }: DrawingContext,
): Promise<Map<string, Look>> {
  const own = nodes.filter(({ kind }) => kind === 'CLUSTER');
  if (own.length === 0) return new Map();
  const found = await Promise.all(own.map(({ key }) => analysis.cluster.load(key as ClusterId)));
  const lost = found.flatMap((cluster) => (cluster && !cluster.position ? [cluster.medoid] : []));
  const medoids = await pictures.placesOf(revision, 0, lost);
  return new Map(
    own.flatMap(({ name, neighbours }, at) => {
      const cluster = found[at];
      if (!cluster) return [];
      const middle = cluster.position ?? medoids.get(cluster.medoid);
      const place = middle ? { x: middle.x, y: middle.y, cluster: cluster.id } : null;
      return [[name, { label: cluster.label, place, publishedOn: null, neighbours }] as const];
    }),
  );
}
