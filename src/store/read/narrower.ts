import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import { query } from '../query.ts';

type Family = { readonly slugs: readonly string[]; readonly papers: number };

/** What stands below the topics and concepts that a filter names, and how many papers that is at most. */
export type Narrower = Readonly<Record<'topics' | 'concepts', ReadonlyMap<string, Family>>>;

/** One statement for all topics and one for all concepts that the filter names anywhere; none when it names none. */
export async function readNarrower(engine: Engine, filter: PaperFilter): Promise<Narrower> {
  const [topics, concepts] = await Promise.all([
    readFamilies(engine, 'narrower-topic-slugs', slugsIn(filter, 'topics')),
    readFamilies(engine, 'narrower-concept-slugs', slugsIn(filter, 'concepts')),
  ]);
  return { topics, concepts };
}

/** Of a cluster's size a filter knows nothing; between that of a name and that of a topic is a fair guess. */
const usualCluster = 500;

/** The given slugs with all that is narrower. Organizations and authors have nothing below them. */
export function slugsOf(narrower: Narrower, relation: string, slugs: readonly string[]): Family {
  const families = relation === 'topics' || relation === 'concepts' ? narrower[relation] : null;
  // nothing is known of how many papers an organization or author has; either is a far narrower start than a topic
  if (relation === 'clusters') return { slugs, papers: slugs.length * usualCluster };
  if (!families) return { slugs, papers: slugs.length };
  const found = slugs.flatMap((slug) => families.get(slug) ?? []);
  return {
    slugs: [...new Set(found.flatMap((family) => family.slugs))],
    papers: found.reduce((sum, family) => sum + family.papers, 0),
  };
}

function slugsIn(filter: PaperFilter, relation: 'topics' | 'concepts'): string[] {
  const { some, all, none } = filter[relation] ?? {};
  const inner = [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])];
  return [
    ...(some ?? []),
    ...(all ?? []),
    ...(none ?? []),
    ...inner.flatMap((each) => slugsIn(each, relation)),
  ];
}

export async function readFamilies(
  engine: Engine,
  name: 'narrower-topic-slugs' | 'narrower-concept-slugs',
  slugs: readonly string[],
): Promise<Map<string, Family>> {
  if (slugs.length === 0) return new Map();
  const rows = await engine.read(query(name), { slugs: [...new Set(slugs)] });
  return new Map(
    rows.map((row) => [
      String(row['slug']),
      { slugs: (row['narrower'] as unknown[]).map(String), papers: Number(row['papers']) },
    ]),
  );
}
