import type { Mention } from '../../domain/mention.ts';
import type { PaperOrderField } from '../../domain/orders.ts';
import type { Paper } from '../../domain/paper.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { TopicAssignment } from '../../domain/topic-assignment.ts';
import type { Engine } from '../engine.ts';
import type {
  AuthorPaper,
  ConceptPaper,
  ConceptPaperFilter,
  OrganizationPaper,
  TopicPaper,
} from '../graph-reader.ts';
import {
  type Affiliation,
  type Authorship,
  affiliationFields,
  assignmentFields,
  authorshipFields,
  mentionFields,
} from '../rows/edge-fields.ts';
import { paperFields } from '../rows/node-fields.ts';
import { readFilterFacts } from './filter-facts.ts';
import { mentionConditions } from './mention-condition.ts';
import { compilePaperCondition } from './paper-filter.ts';
import { allOf, ParameterNames, type Predicate } from './predicate.ts';
import { newestFirst, paperSortFields } from './read-papers.ts';
import type { RelationNoun } from './relation-reader.ts';

const shared = { fields: paperSortFields, key: 'p.key' } as const;
const far = { variable: 'p', node: paperFields } as const;

/** Those that are most about the topic first. */
export const papersOfTopics: RelationNoun<
  Paper,
  TopicAssignment,
  TopicPaper,
  PaperFilter,
  PaperOrderField
> = {
  name: 'papers-of-topics',
  sorting: {
    ...shared,
    byDefault: [{ expression: 'm.score', direction: 'DESC', nullable: false }],
  },
  ...far,
  edge: assignmentFields,
  toRow: (paper, assignment) => ({ paper, assignment }),
  condition: paperCondition,
};

/** Those that are most about the concept first. */
export const papersOfConcepts: RelationNoun<
  Paper,
  Mention,
  ConceptPaper,
  ConceptPaperFilter,
  PaperOrderField
> = {
  name: 'papers-of-concepts',
  sorting: {
    ...shared,
    byDefault: [{ expression: 'm.weight', direction: 'DESC', nullable: false }],
  },
  ...far,
  edge: mentionFields,
  toRow: (paper, mention) => ({ paper, mention }),
  condition: async (engine, { papers, mention }) => {
    const { where, params } = compilePaperCondition(
      papers ?? {},
      await readFilterFacts(engine, papers ?? {}),
    );
    const names = new ParameterNames('m');
    const conditions = mentionConditions(mention ?? {}, names);
    return { cypher: allOf([where, ...conditions]), params: { ...params, ...names.params } };
  },
};

/** The newest first. */
export const papersOfOrganizations: RelationNoun<
  Paper,
  Affiliation,
  OrganizationPaper,
  PaperFilter,
  PaperOrderField
> = {
  name: 'papers-of-organizations',
  sorting: { ...shared, byDefault: [newestFirst] },
  ...far,
  edge: affiliationFields,
  toRow: (paper, { provenance }) => ({ paper, provenance }),
  condition: paperCondition,
};

/** The newest first. */
export const papersOfAuthors: RelationNoun<
  Paper,
  Authorship,
  AuthorPaper,
  PaperFilter,
  PaperOrderField
> = {
  name: 'papers-of-authors',
  sorting: { ...shared, byDefault: [newestFirst] },
  ...far,
  edge: authorshipFields,
  toRow: (paper, { position }) => ({ paper, position }),
  condition: paperCondition,
};

async function paperCondition(engine: Engine, filter: PaperFilter): Promise<Predicate> {
  const { where, params } = compilePaperCondition(filter, await readFilterFacts(engine, filter));
  return { cypher: where, params };
}
