import { nudge, placeAmid } from '../../analysis/nudge.ts';
import type { ClusterId } from '../../domain/cluster.ts';
import { compareText } from '../../domain/compare-text.ts';
import type { NamedKind } from '../../domain/drawn-graph.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { PaperPlace, PictureReader } from '../../store/picture-reader.ts';
import type { GraphState } from '../relations/remembered.ts';
import type { Newcomer } from './near-papers.ts';
import type { PictureMemory, Place } from './picture-memory.ts';
import type { SketchNode } from './sketch.ts';

/** The heaviest papers of a name that decide where it is drawn. */
const mostOfName = 20;

export type PlacingContext = {
  readonly pictures: PictureReader;
  readonly memory: PictureMemory;
  readonly state: GraphState;
  readonly level: number;
  nearNewcomers(keys: readonly PaperKey[]): Promise<ReadonlyMap<PaperKey, Newcomer>>;
};

const namedKinds: readonly NamedKind[] = ['CONCEPT', 'TOPIC', 'ORGANIZATION', 'AUTHOR'];

/**
 * Where papers and names are drawn, by name: the same in every picture of one revision. A paper lies where the analysis put
 * it, or amid its relatives when it came later; anything else amid its heaviest papers.
 */
export async function placeNodes(
  nodes: readonly SketchNode[],
  context: PlacingContext,
): Promise<Map<string, Place>> {
  const { pictures, state, level, memory } = context;
  const { revision } = state;
  if (revision === 0) return new Map();
  const placeOf = (name: string) => memory.places.find(state, `${level} ${name}`);
  const unknown = nodes.filter(
    ({ kind, name }) => namedKinds.some((each) => each === kind) && placeOf(name) === undefined,
  );
  const papersOf = await heaviestPapers(unknown, pictures);
  const papers = nodes.filter(({ kind }) => kind === 'PAPER').map(({ key }) => PaperKey.parse(key));
  const needed = [...papersOf.values()].flatMap((list) => list.map(({ key }) => key));
  const places = await pictures.placesOf(revision, level, [...papers, ...needed]);
  for (const { name } of unknown) {
    memory.places.keep(state, `${level} ${name}`, amid(name, papersOf.get(name) ?? [], places));
  }
  const newcomers = await placeNewcomers(
    papers.filter((key) => !places.has(key)),
    context,
  );
  return new Map(
    nodes.flatMap(({ kind, key, name }) => {
      const place =
        kind === 'PAPER'
          ? (places.get(key as PaperKey) ?? newcomers.get(key as PaperKey))
          : placeOf(name);
      return place ? [[name, place] as const] : [];
    }),
  );
}

type Weighted = { readonly key: PaperKey; readonly weight: number };

async function heaviestPapers(nodes: readonly SketchNode[], pictures: PictureReader) {
  const lists = new Map<string, readonly Weighted[]>();
  const reads = namedKinds.map(async (kind) => {
    const own = nodes.filter((node) => node.kind === kind);
    const slugs = own.map(({ key }) => key);
    const found = await pictures.papersOfNames(kind, slugs, {}, mostOfName);
    for (const { key, name } of own) lists.set(name, found.get(key) ?? []);
  });
  await Promise.all(reads);
  return lists;
}

function amid(
  name: string,
  papers: readonly Weighted[],
  places: ReadonlyMap<PaperKey, PaperPlace>,
): Place | null {
  const placed = papers.flatMap(({ key, weight }) => {
    const place = places.get(key);
    return place ? [{ place, weight }] : [];
  });
  const point = placeAmid(name, placed);
  return point && { ...point, cluster: heaviestCluster(placed) };
}

function heaviestCluster(
  placed: readonly { readonly place: PaperPlace; readonly weight: number }[],
): ClusterId | null {
  const weights = new Map<ClusterId, number>();
  for (const { place, weight } of placed) {
    if (place.cluster) weights.set(place.cluster, (weights.get(place.cluster) ?? 0) + weight);
  }
  const [heaviest] = [...weights].sort(([a, one], [b, other]) => other - one || compareText(a, b));
  return heaviest?.[0] ?? null;
}

/** Nobody moves for them. */
async function placeNewcomers(
  keys: readonly PaperKey[],
  { pictures, state: { revision }, level, nearNewcomers }: PlacingContext,
): Promise<Map<PaperKey, Place>> {
  if (keys.length === 0) return new Map();
  const near = await nearNewcomers(keys);
  const relatives = [...near.values()].flatMap(({ placed }) => placed.map(({ key }) => key));
  const places = await pictures.placesOf(revision, level, relatives);
  return new Map(
    [...near].flatMap(([key, newcomer]) => {
      const placed = newcomer.placed.flatMap((relative) => {
        const place = places.get(relative.key);
        // squared, so that it lies by its nearest and not in the empty middle of many
        return place ? [{ place, weight: relative.score ** 2 }] : [];
      });
      const total = placed.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return [];
      const mean = (of: (place: PaperPlace) => number) =>
        placed.reduce((sum, { place, weight }) => sum + of(place) * weight, 0) / total;
      const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) };
      return [[key, { ...nudge(middle, key, 1), cluster: heaviestCluster(placed) }] as const];
    }),
  );
}
