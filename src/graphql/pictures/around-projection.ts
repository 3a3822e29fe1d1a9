import { ClusterId } from '../../domain/cluster.ts';
import { compareText } from '../../domain/compare-text.ts';
import { countOf } from '../../domain/count-of.ts';
import type { DrawnKey } from '../../domain/drawn-graph.ts';
import type { PaperKey } from '../../domain/paper.ts';
import { cosine, type Pair, type Together } from './count-together.ts';
import { nodeOfEdge } from './graph-edges.ts';
import type { PictureQuestion, Projection } from './picture-question.ts';
import { papersOfSeeds } from './seed-papers.ts';
import { type Sketch, sketchEdge } from './sketch.ts';
import { keysOfKind, nameOfKind, sketchAroundTies, type TiedNames } from './sketch-around-ties.ts';
import { clustersInScope, clusterTies } from './sketch-clusters.ts';
import { conceptsTogether, mostCounted } from './sketch-concepts.ts';
import type { SketchContext } from './sketch-context.ts';
import { topicsTogether } from './sketch-topics.ts';

/** Concepts that the next hop starts from. */
const mostStarts = 50;

type Around = {
  readonly seeds: readonly DrawnKey[];
  readonly depth: number;
  readonly question: PictureQuestion;
};

/** What is drawn around given nodes when it is not entities: nodes of one kind, which the given ones stand for. */
export async function sketchAroundAs(
  show: Exclude<Projection, 'ENTITIES' | 'PAPERS'>,
  context: SketchContext,
  around: Around,
): Promise<Sketch> {
  const { seeds, depth, question } = around;
  const starts = await startsOf(show, context, around);
  const tied =
    show === 'TOPICS'
      ? await tiedTopics(context, question)
      : show === 'CLUSTERS'
        ? await tiedClusters(context, question, seeds)
        : await tiedConcepts(context, question, starts, depth);
  return sketchAroundTies(starts, depth, question.limits, tied);
}

/** The nodes of the drawing that the given ones stand for: themselves, or those of their papers. */
async function startsOf(
  show: Exclude<Projection, 'ENTITIES' | 'PAPERS'>,
  { reader, analysis }: SketchContext,
  { seeds, question }: Around,
): Promise<DrawnKey[]> {
  const { pictures } = reader;
  const kind = ({ TOPICS: 'TOPIC', CLUSTERS: 'CLUSTER', CONCEPTS: 'CONCEPT' } as const)[show];
  const own = seeds.filter((seed) => seed.kind === kind);
  const others = seeds.filter((seed) => seed.kind !== kind);
  const { revision } = await analysis.head();
  const { where, limits, level } = question;
  const papers = await papersOfSeeds(pictures, revision, others, where, limits.nodes);
  if (show === 'CLUSTERS') {
    const places = await pictures.placesOf(await analysis.revision(), level, papers);
    const homes = papers.flatMap((key) => places.get(key)?.cluster ?? []);
    return [...own, ...keysOfKind('CLUSTER', homes)];
  }
  const relation = show === 'TOPICS' ? 'ABOUT' : 'MENTIONS';
  const edges = await pictures.edgesOfPapers(papers, [relation]);
  const named = papers.flatMap((key) => (edges.get(key) ?? []).map((edge) => nodeOfEdge(edge).key));
  const all = [...own, ...keysOfKind(kind, named)];
  return [...new Map(all.map((key) => [key.key, key])).values()];
}

async function tiedTopics(
  { reader }: SketchContext,
  { where }: PictureQuestion,
): Promise<TiedNames> {
  const together = await topicsTogether(reader.pictures, where);
  return tied('TOPIC', 'OVERLAPS', together, true);
}

async function tiedClusters(
  { analysis }: SketchContext,
  { where, level }: PictureQuestion,
  seeds: readonly DrawnKey[],
): Promise<TiedNames> {
  const [given] = seeds.filter(({ kind }) => kind === 'CLUSTER');
  const named = given ? await analysis.cluster.load(ClusterId.parse(given.key)) : null;
  const clusters = await clustersInScope(analysis, named?.level ?? level, null);
  const { counts, ties } = await clusterTies(analysis, clusters, where);
  const name = nameOfKind('CLUSTER');
  const papers = new Map(counts.map(({ cluster, papers: count }) => [name(cluster.id), count]));
  return { kind: 'CLUSTER', relation: 'CLUSTER_TIE', papers, ties, exact: true };
}

/** Concepts of the papers of concepts, hop by hop: the strongest papers of each, five hundred in all. */
async function tiedConcepts(
  { reader, deadline }: SketchContext,
  { where }: PictureQuestion,
  starts: readonly DrawnKey[],
  depth: number,
): Promise<TiedNames> {
  const { pictures } = reader;
  const papers = new Set<PaperKey>();
  const done = new Set<string>();
  let next = starts.map(({ key }) => key);
  let whole = true;
  let together: Together = { names: [], pairs: [] };
  for (let hop = 1; hop <= depth; hop += 1) {
    const fresh = next.filter((slug) => !done.has(slug));
    const asked = fresh.slice(0, mostStarts);
    if (asked.length === 0) break;
    for (const slug of asked) done.add(slug);
    const limit = Math.max(20, Math.floor(mostCounted / asked.length));
    const read = pictures.papersOfNames('CONCEPT', asked, where, limit + 1);
    const lists = await deadline.within(read, new Map());
    whole &&= asked.length === fresh.length && !deadline.passed;
    // in the order of the question: what is remembered comes in another one
    for (const list of asked.flatMap((slug) => [lists.get(slug) ?? []])) {
      if (list.length > limit) whole = false;
      for (const { key } of list.slice(0, limit)) papers.add(key);
    }
    together = await conceptsTogether(pictures, [...papers]);
    const near = new Set(asked);
    const pairs = together.pairs.filter(({ a, b }) => near.has(a) || near.has(b));
    next = pairs.sort(mostPapersFirst).flatMap(({ a, b }) => [a, b]);
    next = [...new Set(next)];
  }
  return tied('CONCEPT', 'CO_OCCURS', together, whole);
}

const mostPapersFirst = (one: Pair, other: Pair) =>
  other.papers - one.papers || compareText(one.a, other.a) || compareText(one.b, other.b);

function tied(
  kind: 'TOPIC' | 'CONCEPT',
  relation: 'OVERLAPS' | 'CO_OCCURS',
  { names, pairs }: Together,
  exact: boolean,
): TiedNames {
  const name = nameOfKind(kind);
  const counts = new Map(names.map((each) => [each.name, each.papers]));
  const ties = pairs.map(({ a, b, papers }) => {
    const weight = cosine(papers, counts.get(a) ?? 0, counts.get(b) ?? 0);
    return sketchEdge(relation, name(a), name(b), weight, countOf(papers, 'paper'));
  });
  const papers = new Map(names.map((each) => [name(each.name), each.papers]));
  return { kind, relation, papers, ties, exact };
}
