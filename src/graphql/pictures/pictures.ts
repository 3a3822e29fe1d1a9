import { encodeGlobalID } from '@pothos/plugin-relay';
import { canonicalJson } from '../../domain/canonical-json.ts';
import type {
  DrawnCluster,
  DrawnEdge,
  DrawnGraph,
  DrawnNode,
  GraphCut,
} from '../../domain/drawn-graph.ts';
import type { GraphReader } from '../../store/graph-reader.ts';
import { readClusterId } from '../global-id.ts';
import { outlinedPictures } from '../outline/outlined-pictures.ts';
import { once } from '../relations/once.ts';
import type { RequestAnalysis } from '../relations/request-analysis.ts';
import { chooseSketch } from './choose-sketch.ts';
import { startDeadline } from './deadline.ts';
import { drawSketch } from './draw-sketch.ts';
import { createNearPapers, nearNewcomers } from './near-papers.ts';
import type { PictureMemory } from './picture-memory.ts';
import type { PictureQuestion } from './picture-question.ts';
import { rememberingPictures } from './remembering-pictures.ts';
import type { Totals } from './sketch.ts';

/** A drawing of a part of the graph, and what is counted only when somebody asks. */
export type Picture = {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly cutBy: readonly GraphCut[];
  readonly revision: number;
  totals(): Promise<Totals>;
  /** The clusters that nodes name. */
  legend(): Promise<DrawnGraph['clusters']>;
};

/** Well below what a request may take, so that a part of a picture comes rather than none. */
const usualTime = 4_000;

/** Reads the picture that a question asks for. */
export async function readPicture(
  reader: GraphReader,
  analysis: RequestAnalysis,
  memory: PictureMemory,
  question: PictureQuestion,
  milliseconds = usualTime,
): Promise<Picture> {
  const state = await analysis.state();
  const { revision } = state;
  const name = canonicalJson(question);
  const remembering = rememberingPictures(reader.pictures, memory, state);
  const outline = memory.outlines?.find(state);
  const pictures = outline ? outlinedPictures(remembering, outline) : remembering;
  const own = { ...reader, pictures };
  const deadline = startDeadline(milliseconds);
  const search = { analysis, pictures, memory: memory.newcomers, state, deadline };
  const near = createNearPapers(own, search);
  const sketch = once(() => chooseSketch({ reader: own, analysis, near, deadline }, question));
  const draw = async () =>
    drawSketch(await sketch(), deadline, {
      ...{ pictures, analysis, near, memory, state, level: question.level },
      nearNewcomers: (keys) => nearNewcomers(keys, search),
    });
  const drawn = memory.drawn.find(state, name) ?? (await draw());
  const { nodes, edges, cutBy } = drawn;
  // what was not ready in time may be ready the next time
  if (!cutBy.includes('TIME')) memory.drawn.keep(state, name, drawn);
  const count = async () => {
    const known = memory.totals.find(state, name);
    if (known) return known;
    const counting = sketch()
      .then(({ totals }) => totals())
      .then((counted) => {
        memory.totals.keep(state, name, counted);
        return counted;
      });
    const least = { nodes: nodes.length, edges: edges.length, exact: false, late: true };
    return startDeadline(milliseconds / 2).within(counting, least);
  };
  return {
    ...{ nodes, edges, cutBy, revision },
    totals: once(count),
    legend: () => (revision === 0 ? Promise.resolve([]) : readLegend(nodes, analysis)),
  };
}

/** Ranks are those among all clusters of a level, so that a colour stays with its cluster from picture to picture. */
async function readLegend(
  nodes: readonly DrawnNode[],
  analysis: RequestAnalysis,
): Promise<DrawnCluster[]> {
  const ids = [...new Set(nodes.flatMap(({ cluster }) => cluster ?? []))];
  const named = await Promise.all(ids.map((id) => analysis.cluster.load(readClusterId(id))));
  const levels = [...new Set(named.flatMap((cluster) => cluster?.level ?? []))];
  const revision = await analysis.revision();
  const all = await Promise.all(levels.map((level) => analysis.reader.clusters(revision, level)));
  const wanted = new Set(ids);
  return all
    .flatMap((clusters) =>
      clusters.map(({ id, label }, rank) => ({ id: encodeGlobalID('Cluster', id), label, rank })),
    )
    .filter(({ id }) => wanted.has(id));
}

/** The whole drawing with all that is counted: what files are made of. */
export async function toDrawnGraph(picture: Picture): Promise<DrawnGraph> {
  const { nodes, edges, cutBy, revision } = picture;
  const [totals, clusters] = await Promise.all([picture.totals(), picture.legend()]);
  return { nodes, edges, revision, clusters, bounds: boundsOf(picture, totals, cutBy) };
}

export function boundsOf(
  { nodes, edges }: Pick<Picture, 'nodes' | 'edges'>,
  totals: Totals,
  cutBy: readonly GraphCut[],
): DrawnGraph['bounds'] {
  const late = totals.late && !cutBy.includes('TIME');
  return {
    ...{ shownNodes: nodes.length, shownEdges: edges.length },
    cutBy: late ? [...cutBy, 'TIME'] : cutBy,
    ...{ totalNodes: Math.max(totals.nodes, nodes.length) },
    ...{ totalEdges: Math.max(totals.edges, edges.length), totalsExact: totals.exact },
  };
}
