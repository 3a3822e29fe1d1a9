import type { Concept } from '../../domain/concept.ts';
import type { Topic, TopicSlug } from '../../domain/topic.ts';
import type { Engine } from '../engine.ts';
import type { Everything } from '../graph-reader.ts';
import { conceptFields, topicFields } from '../rows/node-fields.ts';
import { project } from '../rows/stored-fields.ts';
import { readAsked } from './named-reader.ts';
import type { RelationNoun } from './relation-reader.ts';
import { unfiltered } from './relations-of-papers.ts';

const byLabel = {
  fields: {},
  byDefault: [{ expression: 'n.sortLabel', direction: 'ASC', nullable: false }],
  key: 'n.slug',
} as const;

const betweenConcepts = (
  name: string,
): RelationNoun<Concept, Everything, Concept, Everything, never> => ({
  name,
  sorting: byLabel,
  variable: 'n',
  node: conceptFields,
  edge: {},
  toRow: (concept) => concept,
  condition: unfiltered,
});

export const broaderConcepts = betweenConcepts('broader-concepts');
export const narrowerConcepts = betweenConcepts('narrower-concepts');

export const narrowerTopics: RelationNoun<Topic, Everything, Topic, Everything, never> = {
  name: 'narrower-topics',
  sorting: byLabel,
  variable: 'n',
  node: topicFields,
  edge: {},
  toRow: (topic) => topic,
  condition: unfiltered,
};

/** The one broader topic of each topic that has one. */
export function broaderTopics(
  engine: Engine,
  slugs: readonly TopicSlug[],
): Promise<Map<TopicSlug, Topic>> {
  return readAsked(engine, 'broader-topics', slugs, project('n', topicFields));
}
