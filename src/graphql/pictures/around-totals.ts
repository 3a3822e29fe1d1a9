import { type DrawnKey, type NamedKind, packDrawnKey } from '../../domain/drawn-graph.ts';
import { broaderEdges, kindOfRelation } from './graph-edges.ts';
import { cutEdges, type Totals } from './sketch.ts';
import { edgesAmong, type Walk } from './walk-edges.ts';
import type { Walked } from './walk-out.ts';

/** So many nodes are counted edge by edge. */
const mostCounted = 4_000;

/**
 * How much lies around: exact where nothing was cut, and within one hop; beyond that a lower bound, since what was not gone
 * on from may lead anywhere.
 */
export async function totalsAround(
  seeds: readonly DrawnKey[],
  depth: number,
  { seen, all, whole }: Walked,
  edges: number,
  walk: Walk,
): Promise<Totals> {
  const least = { nodes: seen.size, edges, exact: false };
  if (whole && all) return { ...least, exact: true };
  // what did not come in time is not known to be all
  if (depth > 1 || walk.deadline.passed) return least;
  if (whole && seen.size <= mostCounted) {
    const among = await edgesAmong([...seen.values()], walk);
    return { nodes: seen.size, edges: cutEdges(among, new Set(seen.keys()), 0).found, exact: true };
  }
  return (await countAroundNames(seeds, seen, walk)) ?? least;
}

/** One hop from names of one kind: their papers, and the names right above and below. Null for other seeds. */
async function countAroundNames(
  seeds: readonly DrawnKey[],
  seen: Walked['seen'],
  { pictures, relations, where }: Walk,
): Promise<Totals | null> {
  const [kind, another] = [...new Set(seeds.map((seed) => seed.kind))];
  if (!kind || another || kind === 'PAPER' || kind === 'CLUSTER') return null;
  const names = [...seen.values()].filter((node) => node.kind === kind);
  const slugs = (keys: readonly DrawnKey[]) => keys.map(({ key }) => key);
  const counted = isFollowed(kind, relations)
    ? await pictures.countPapersOfNames(kind, slugs(seeds), slugs(names), where)
    : { papers: 0, edges: 0 };
  const broader = relations.has('BROADER') ? await broaderEdges(pictures, names) : [];
  const between = cutEdges(broader, new Set(names.map(packDrawnKey)), 0).found;
  return { nodes: counted.papers + names.length, edges: counted.edges + between, exact: true };
}

function isFollowed(kind: NamedKind, relations: Walk['relations']): boolean {
  return Object.entries(kindOfRelation).some(
    ([relation, own]) => own === kind && [...relations].some((each) => each === relation),
  );
}
