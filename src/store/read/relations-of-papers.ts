import type { MentionFilter } from '../../domain/filters.ts';
import type { MentionOrderField } from '../../domain/orders.ts';
import type {
  Everything,
  PaperAuthor,
  PaperConcept,
  PaperOrganization,
  PaperTopic,
} from '../graph-reader.ts';
import { decodeAssignment } from '../rows/decode-assignment.ts';
import { decodeMention } from '../rows/decode-mention.ts';
import { decodeProvenance } from '../rows/decode-provenance.ts';
import { mentionConditions } from './mention-condition.ts';
import { allOf, ParameterNames } from './predicate.ts';
import { authorNoun } from './read-authors.ts';
import { conceptNoun } from './read-concepts.ts';
import { organizationNoun } from './read-organizations.ts';
import { topicNoun } from './read-topics.ts';
import type { RelationNoun } from './relation-reader.ts';

export const unfiltered = async () => ({ cypher: 'true', params: {} });

/** The heaviest first. */
export const conceptsOfPapers: RelationNoun<PaperConcept, MentionFilter, MentionOrderField> = {
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
  fields: conceptNoun.fields,
  decode: (row, edge) => ({ concept: conceptNoun.decode(row), mention: decodeMention(edge) }),
  condition: async (_, where) => {
    const names = new ParameterNames();
    const cypher = allOf(mentionConditions(where, names));
    return { cypher, params: names.params };
  },
};

/** The strongest first. */
export const topicsOfPapers: RelationNoun<PaperTopic, Everything, never> = {
  name: 'topics-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'm.score', direction: 'DESC', nullable: false }],
    key: 'n.slug',
  },
  fields: topicNoun.fields,
  decode: (row, edge) => ({ topic: topicNoun.decode(row), assignment: decodeAssignment(edge) }),
  condition: unfiltered,
};

/** By label. */
export const organizationsOfPapers: RelationNoun<PaperOrganization, Everything, never> = {
  name: 'organizations-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'n.sortLabel', direction: 'ASC', nullable: false }],
    key: 'n.slug',
  },
  fields: organizationNoun.fields,
  decode: (row, edge) => ({
    organization: organizationNoun.decode(row),
    provenance: decodeProvenance(edge),
  }),
  condition: unfiltered,
};

/** In the order of the printed list. */
export const authorsOfPapers: RelationNoun<PaperAuthor, Everything, never> = {
  name: 'authors-of-papers',
  sorting: {
    fields: {},
    byDefault: [{ expression: 'm.position', direction: 'ASC', nullable: false }],
    key: 'n.slug',
  },
  fields: authorNoun.fields,
  decode: (row, edge) => ({ author: authorNoun.decode(row), position: positionOf(edge) }),
  condition: unfiltered,
};

export function positionOf(edge: unknown): number {
  return Number((edge as { position?: unknown }).position);
}
