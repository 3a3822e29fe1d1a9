import type { Author } from '../../domain/author.ts';
import type { Concept } from '../../domain/concept.ts';
import type { MentionFilter } from '../../domain/filters.ts';
import type { Mention } from '../../domain/mention.ts';
import type { MentionOrderField } from '../../domain/orders.ts';
import type { Organization } from '../../domain/organization.ts';
import type { Topic } from '../../domain/topic.ts';
import type { TopicAssignment } from '../../domain/topic-assignment.ts';
import type {
  Everything,
  PaperAuthor,
  PaperConcept,
  PaperOrganization,
  PaperTopic,
} from '../graph-reader.ts';
import {
  type Affiliation,
  type Authorship,
  affiliationFields,
  assignmentFields,
  authorshipFields,
  mentionFields,
} from '../rows/edge-fields.ts';
import {
  authorFields,
  conceptFields,
  organizationFields,
  topicFields,
} from '../rows/node-fields.ts';
import { mentionConditions } from './mention-condition.ts';
import { allOf, ParameterNames } from './predicate.ts';
import type { RelationNoun } from './relation-reader.ts';

export const unfiltered = async () => ({ cypher: 'true', params: {} });

/** The heaviest first. */
export const conceptsOfPapers: RelationNoun<
  Concept,
  Mention,
  PaperConcept,
  MentionFilter,
  MentionOrderField
> = {
  name: 'concepts-of-papers',
  sorting: {
    fields: {
      WEIGHT: { expression: 'm.weight', nullable: false },
      COUNT: { expression: 'm.count', nullable: false },
      LABEL: { expression: 'n.sortLabel', nullable: false },
      PAPER_COUNT: { expression: 'n.paperCount', nullable: false },
    },
    byDefault: [{ expression: 'm.weight', direction: 'DESC', nullable: false }],
    key: 'n.slug',
  },
  variable: 'n',
  node: conceptFields,
  edge: mentionFields,
  toRow: (concept, mention) => ({ concept, mention }),
  condition: async (_, where) => {
    const names = new ParameterNames();
    const cypher = allOf(mentionConditions(where, names));
    return { cypher, params: names.params };
  },
};

/** The strongest first. */
export const topicsOfPapers: RelationNoun<Topic, TopicAssignment, PaperTopic, Everything, never> = {
  name: 'topics-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'm.score', direction: 'DESC', nullable: false }],
    key: 'n.slug',
  },
  variable: 'n',
  node: topicFields,
  edge: assignmentFields,
  toRow: (topic, assignment) => ({ topic, assignment }),
  condition: unfiltered,
};

/** By label. */
export const organizationsOfPapers: RelationNoun<
  Organization,
  Affiliation,
  PaperOrganization,
  Everything,
  never
> = {
  name: 'organizations-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'n.sortLabel', direction: 'ASC', nullable: false }],
    key: 'n.slug',
  },
  variable: 'n',
  node: organizationFields,
  edge: affiliationFields,
  toRow: (organization, { provenance }) => ({ organization, provenance }),
  condition: unfiltered,
};

/** In the order of the printed list. */
export const authorsOfPapers: RelationNoun<Author, Authorship, PaperAuthor, Everything, never> = {
  name: 'authors-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'm.position', direction: 'ASC', nullable: false }],
    key: 'n.slug',
  },
  variable: 'n',
  node: authorFields,
  edge: authorshipFields,
  toRow: (author, { position }) => ({ author, position }),
  condition: unfiltered,
};
