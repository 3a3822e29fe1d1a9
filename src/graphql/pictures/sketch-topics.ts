import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { PictureReader } from '../../store/picture-reader.ts';
import { countTogether, type Together } from './count-together.ts';
import type { Sketch } from './sketch.ts';
import { sketchTogether } from './sketch-together.ts';

/**
 * Topics of the papers under a filter and how they overlap. A paper counts for what is broader than its topics too; a topic
 * and a broader one of it overlap by their nature, which is no tie.
 */
export async function topicsTogether(
  pictures: PictureReader,
  filter: PaperFilter,
): Promise<Together> {
  const sets = await pictures.topicSets(filter);
  const families = await pictures.topicFamilies(sets.flatMap(({ topics }) => topics));
  const above = (slug: string) => families.get(slug) ?? [slug];
  const all = await missingFamilies(pictures, families);
  const isFamily = (a: string, b: string) =>
    (all.get(a)?.includes(b) ?? false) || (all.get(b)?.includes(a) ?? false);
  return countTogether(
    sets.map(({ topics, papers }) => ({ names: [...new Set(topics.flatMap(above))], papers })),
    1,
    (a, b) => !isFamily(a, b),
  );
}

/** Broader topics that no paper is about directly have a family too. */
async function missingFamilies(
  pictures: PictureReader,
  known: ReadonlyMap<string, readonly string[]>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const missing = [...new Set([...known.values()].flat())].filter((slug) => !known.has(slug));
  return new Map([...known, ...(await pictures.topicFamilies(missing))]);
}

export async function sketchTopics(
  pictures: PictureReader,
  filter: PaperFilter,
  limits: { readonly nodes: number; readonly edges: number },
): Promise<Sketch> {
  return sketchTogether(await topicsTogether(pictures, filter), {
    ...{ kind: 'TOPIC', relation: 'OVERLAPS' },
    ...{ limits, exact: true },
  });
}
