import type { Concept } from '../../domain/concept.ts';
import type { ConceptFilter } from '../../domain/filters.ts';
import { fingerprint } from '../../domain/fold-text.ts';
import type { ConceptOrderField } from '../../domain/orders.ts';
import type { Engine } from '../engine.ts';
import { toIndexable } from '../rows/indexable.ts';
import { conceptFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import { nameCondition } from './name-condition.ts';
import { mostPapersFirst, type NamedNoun, namedSortFields, readAsked } from './named-reader.ts';
import { readFamilies } from './narrower.ts';
import { allOf, holdsAny, ParameterNames, type Predicate, rangeConditions } from './predicate.ts';

export const conceptNoun: NamedNoun<Concept, ConceptFilter, ConceptOrderField> = {
  plural: 'concepts',
  sorting: {
    name: 'concepts',
    // the rarer, the higher the idf: the same order turned round
    fields: { ...namedSortFields, IDF: { expression: '-n.documentCount', nullable: false } },
    byDefault: [mostPapersFirst],
    key: 'n.slug',
  },
  fields: conceptFields,
  condition: conceptCondition,
};

/** By label, alias or acronym, compared on letters and digits; the one with most papers where several fit. */
export async function readConceptsByName(
  engine: Engine,
  asked: readonly string[],
): Promise<Map<string, Concept>> {
  const names = asked.map(toName).filter((name) => name !== '');
  const found = await readAsked(engine, 'concepts-by-name', names, project('n', conceptFields));
  return new Map(
    asked.flatMap((name) => {
      const concept = found.get(toName(name));
      return concept ? [[name, concept] as const] : [];
    }),
  );
}

function toName(text: string): string {
  return toIndexable(fingerprint(text));
}

async function conceptCondition(engine: Engine, where: ConceptFilter): Promise<Predicate> {
  const names = new ParameterNames();
  const { topics } = where;
  const asked = [...(topics?.some ?? []), ...(topics?.all ?? []), ...(topics?.none ?? [])];
  const families = await readFamilies(engine, 'narrower-topic-slugs', asked);
  const papersAbout = (slugs: readonly string[]) => {
    const below = slugs.flatMap((slug) => families.get(slug)?.slugs ?? []);
    return `COUNT { (n)<-[:MENTIONS]-(:Paper)-[:ABOUT]->(t:Topic) WHERE t.slug IN ${names.add(below)} }`;
  };
  const conditions = [
    ...(where.kinds ? [holdsAny('n.kinds', where.kinds, names)] : []),
    ...(where.origins ? [`n.origin IN ${names.add(where.origins)}`] : []),
    ...(where.hubs == null ? [] : [`n.hub = ${names.add(where.hubs)}`]),
    ...(topics?.some ? [`${papersAbout(topics.some)} > 0`] : []),
    ...(topics?.all ?? []).map((slug) => `${papersAbout([slug])} > 0`),
    ...(topics?.none ? [`${papersAbout(topics.none)} = 0`] : []),
    ...(where.roles
      ? [
          `COUNT { (n)<-[m:MENTIONS]-(:Paper) WHERE ${holdsAny('m.roles', where.roles, names)} } > 0`,
        ]
      : []),
    ...rangeConditions('n.paperCount', where.paperCount, names),
    nameCondition(where, names).cypher,
  ];
  return { cypher: allOf(conditions.filter((each) => each !== 'true')), params: names.params };
}
