import type { Concept } from '../../domain/concept.ts';
import type { Topic, TopicSlug } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import type { Everything } from '../graph-reader.ts';
import { readAsked } from './named-reader.ts';
import { conceptNoun } from './read-concepts.ts';
import { topicNoun } from './read-topics.ts';
import type { RelationNoun } from './relation-reader.ts';
import { unfiltered } from './relations-of-papers.ts';

const byLabel = {
  fields: {},
  byDefault: [{ expression: 'n.sortLabel', direction: 'ASC', nullable: false }],
  key: 'n.slug',
} as const;

const betweenConcepts = (name: string): RelationNoun<Concept, Everything, never> => ({
  name,
  sorting: byLabel,
  fields: conceptNoun.fields,
  decode: (row) => conceptNoun.decode(row),
  condition: unfiltered,
});

export const broaderConcepts = betweenConcepts('broader-concepts');
export const narrowerConcepts = betweenConcepts('narrower-concepts');

export const narrowerTopics: RelationNoun<Topic, Everything, never> = {
  name: 'narrower-topics',
  sorting: byLabel,
  fields: topicNoun.fields,
  decode: (row) => topicNoun.decode(row),
  condition: unfiltered,
};

/** The one broader topic of each topic that has one. */
export function broaderTopics(
  engine: Engine,
  slugs: readonly TopicSlug[],
): Promise<Map<TopicSlug, Topic>> {
  return readAsked(engine, 'broader-topics', slugs, topicNoun.fields, topicNoun.decode);
}
