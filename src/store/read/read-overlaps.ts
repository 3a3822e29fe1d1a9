import type { ConceptSlug } from '../../domain/concept.ts';
import type { TopicSlug } from '../../domain/topic.ts';
import type { CoOccurrence, TopicOverlap } from '../analysis-reader.ts';
import type { Engine } from '../engine.ts';
import { fill, query } from '../query.ts';
import { conceptFields, topicFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import { groupRows } from './group-rows.ts';
import { readFamilies } from './narrower.ts';
import { readPaperTotal } from './read-paper-total.ts';

const conceptNode = project('n', conceptFields);
const topicNode = project('n', topicFields);

/** Topics of one family overlap by their nature: these are left out. */
export async function readTopicOverlaps(
  engine: Engine,
  slugs: readonly TopicSlug[],
  first: number,
): Promise<Map<TopicSlug, TopicOverlap[]>> {
  const filled = fill(query('topic-overlaps'), { row: `${topicNode.cypher} AS row` });
  const rows = await engine.read(filled, { keys: [...new Set(slugs)] });
  const found = groupRows<TopicSlug, TopicOverlap>(rows, 'asked', (row) => ({
    topic: topicNode.decode(row['row']),
    paperCount: Number(row['papers']),
  }));
  const others = [...found.values()].flatMap((list) => list.map(({ topic }) => topic.slug));
  const named = [...new Set([...slugs, ...others])];
  const families = await readFamilies(engine, 'narrower-topic-slugs', named);
  const holds = (a: string, b: string) => families.get(a)?.slugs.includes(b) ?? false;
  return new Map(
    [...found].map(([slug, list]) => [
      slug,
      list
        .filter(({ topic }) => !holds(slug, topic.slug) && !holds(topic.slug, slug))
        .slice(0, first),
    ]),
  );
}

export async function readCoOccurring(
  engine: Engine,
  slugs: readonly ConceptSlug[],
  minPapers: number,
  first: number,
): Promise<Map<ConceptSlug, CoOccurrence[]>> {
  const total = await readPaperTotal(engine);
  const filled = fill(query('co-occurring-concepts'), { row: `${conceptNode.cypher} AS row` });
  const params = { keys: [...new Set(slugs)], minPapers, total, limit: first };
  const rows = await engine.read(filled, params);
  return groupRows(rows, 'asked', (row) => {
    const concept = conceptNode.decode(row['row']);
    return {
      ...{ concept, paperCount: Number(row['papers']), askedCount: Number(row['askedPapers']) },
      ...{ otherCount: concept.paperCount, total },
    };
  });
}
