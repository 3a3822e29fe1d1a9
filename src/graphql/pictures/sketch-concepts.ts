import { compareText } from '../../domain/compare-text.ts';
import type { PaperKey } from '../../domain/paper.ts';
import type { PictureReader } from '../../store/picture-reader.ts';
import { countTogether, type Together } from './count-together.ts';
import type { PaperSet } from './paper-set.ts';
import type { Sketch } from './sketch.ts';
import { sketchTogether } from './sketch-together.ts';

/** Papers whose mentions are counted; of more the strongest. */
export const mostCounted = 500;

/** Concepts of papers and which of them stand together, those that weigh most in the papers first. */
export async function conceptsTogether(
  pictures: PictureReader,
  keys: readonly PaperKey[],
): Promise<Together> {
  const found = await pictures.edgesOfPapers(keys, ['MENTIONS']);
  // sums of weights depend on their order, if only by the last bit
  const edges = new Map(keys.flatMap((key) => [[key, found.get(key) ?? []] as const]));
  const weights = new Map<string, number>();
  for (const list of edges.values()) {
    for (const { slug, weight } of list) weights.set(slug, (weights.get(slug) ?? 0) + weight);
  }
  const counted = countTogether(
    [...edges.values()].map((list) => ({ names: list.map(({ slug }) => slug), papers: 1 })),
    2,
  );
  const weighed = counted.names
    .map((each) => ({ each, weight: weights.get(each.name) ?? 0 }))
    .sort((a, b) => b.weight - a.weight || compareText(a.each.name, b.each.name));
  return { ...counted, names: weighed.map(({ each }) => each) };
}

/** Concepts, tied where at least two papers mention both. */
export async function sketchConcepts(
  pictures: PictureReader,
  set: PaperSet,
  limits: { readonly nodes: number; readonly edges: number },
): Promise<Sketch> {
  const ranked = await set.strongest(mostCounted + 1);
  const keys = ranked.slice(0, mostCounted).map(({ key }) => key);
  return sketchTogether(await conceptsTogether(pictures, keys), {
    ...{ kind: 'CONCEPT', relation: 'CO_OCCURS', limits },
    exact: ranked.length === keys.length,
  });
}
