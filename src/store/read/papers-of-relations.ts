import type { PaperOrderField } from '../../domain/orders.ts';
import type { PaperFilter } from '../../domain/paper-filter.ts';
import type { Engine } from '../engine.ts';
import type {
  AuthorPaper,
  ConceptPaper,
  ConceptPaperFilter,
  OrganizationPaper,
  TopicPaper,
} from '../graph-reader.ts';
import { decodeAssignment } from '../rows/decode-assignment.ts';
import { decodeMention } from '../rows/decode-mention.ts';
import { decodePaper } from '../rows/decode-paper.ts';
import { decodeProvenance } from '../rows/decode-provenance.ts';
import { readFilterFacts } from './filter-facts.ts';
import { mentionConditions } from './mention-condition.ts';
import { compilePaperCondition } from './paper-filter.ts';
import { allOf, ParameterNames, type Predicate } from './predicate.ts';
import { newestFirst, paperFields, paperSortFields } from './read-papers.ts';
import type { RelationNoun } from './relation-reader.ts';
import { positionOf } from './relations-of-papers.ts';

const shared = { fields: paperSortFields, key: 'p.key' } as const;

/** Those that are most about the topic first. */
export const papersOfTopics: RelationNoun<TopicPaper, PaperFilter, PaperOrderField> = {
  name: 'papers-of-topics',
  sorting: {
    ...shared,
    byDefault: [{ expression: 'm.score', direction: 'DESC', nullable: false }],
  },
  fields: paperFields,
  decode: (row, edge) => ({ paper: decodePaper(row), assignment: decodeAssignment(edge) }),
  condition: paperCondition,
};

/** Those that are most about the concept first. */
export const papersOfConcepts: RelationNoun<ConceptPaper, ConceptPaperFilter, PaperOrderField> = {
  name: 'papers-of-concepts',
  sorting: {
    ...shared,
    byDefault: [{ expression: 'm.weight', direction: 'DESC', nullable: false }],
  },
  fields: paperFields,
  decode: (row, edge) => ({ paper: decodePaper(row), mention: decodeMention(edge) }),
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
export const papersOfOrganizations: RelationNoun<OrganizationPaper, PaperFilter, PaperOrderField> =
  {
    name: 'papers-of-organizations',
    sorting: { ...shared, byDefault: [newestFirst] },
    fields: paperFields,
    decode: (row, edge) => ({ paper: decodePaper(row), provenance: decodeProvenance(edge) }),
    condition: paperCondition,
  };

/** The newest first. */
export const papersOfAuthors: RelationNoun<AuthorPaper, PaperFilter, PaperOrderField> = {
  name: 'papers-of-authors',
  sorting: { ...shared, byDefault: [newestFirst] },
  fields: paperFields,
  decode: (row, edge) => ({ paper: decodePaper(row), position: positionOf(edge) }),
  condition: paperCondition,
};

async function paperCondition(engine: Engine, filter: PaperFilter): Promise<Predicate> {
  const { where, params } = compilePaperCondition(filter, await readFilterFacts(engine, filter));
  return { cypher: where, params };
}
