import { packSpans } from '../../domain/text.ts';
import type { Row } from '../engine.ts';
import type { PaperWrite } from '../graph-writer.ts';
import { packProvenance } from '../rows/packed-provenance.ts';
import { withoutNulls } from '../rows/without-nulls.ts';
import { describeUnwritten, toConceptForm } from './concept-form.ts';
import { toNameSlug } from './name-slug.ts';
import type { NamedKind } from './named-kind.ts';
import { describeLabel } from './printed-form.ts';

/** An edge between a paper and a name, as it is written. */
export type NameEdge = {
  readonly paper: string;
  readonly slug: string;
  /** What the paper calls it, where that decides what the name is called. */
  readonly form: string | null;
  readonly edge: Row;
  /** What the name's node holds where it is new and no form decides. */
  readonly unwritten: () => Row;
};

/** What the edges of each kind hold, in the order in which they are sent. */
export const edgeProperties: Readonly<Record<NamedKind, readonly string[]>> = {
  Concept: ['count', 'roles', 'spans', 'weight', 'provenance', 'recordedAt', 'form'],
  Topic: ['score', 'primary', 'concepts', 'evidence', 'provenance', 'recordedAt'],
  Organization: ['provenance', 'recordedAt', 'form'],
  // as printed, like a title: the records of the paper say where from
  Author: ['position', 'form'],
};

/** What stands in a record as it is was read, not concluded. */
export const printed = { method: 'record', methodVersion: '1', confidence: 1 };

/** All edges of a paper to names, by the kind of name; at most one between the same two. */
export function edgesOf(write: PaperWrite): Readonly<Record<NamedKind, readonly NameEdge[]>> {
  return {
    Concept: once(mentions(write)),
    Topic: once(assignments(write)),
    Organization: once(affiliations(write)),
    Author: once(authorships(write)),
  };
}

function once(edges: readonly NameEdge[]): NameEdge[] {
  const bySlug = new Map<string, NameEdge>();
  for (const edge of edges) if (!bySlug.has(edge.slug)) bySlug.set(edge.slug, edge);
  return [...bySlug.values()];
}

function mentions({ paper, annotations, recordedAt }: PaperWrite): NameEdge[] {
  return annotations.concepts.map((concept) => {
    const form = toConceptForm(concept);
    const edge = withoutNulls({
      count: concept.spans.length,
      roles: concept.roles,
      spans: packSpans(concept.spans),
      weight: concept.weight,
      ...packProvenance({ ...concept.found, recordedAt }),
      form,
    });
    const unwritten = () => describeUnwritten(concept);
    return { paper: paper.key, slug: concept.slug, form, edge, unwritten };
  });
}

function assignments({ paper, annotations, recordedAt }: PaperWrite): NameEdge[] {
  return annotations.topics.map((topic) => {
    const edge = {
      score: topic.score,
      primary: topic.primary,
      concepts: topic.concepts,
      evidence: packSpans(topic.evidence),
      ...packProvenance({ ...topic.found, recordedAt }),
    };
    const unwritten = () => describeLabel(topic.slug);
    return { paper: paper.key, slug: topic.slug, form: null, edge, unwritten };
  });
}

function affiliations({ paper, organizations, recordedAt }: PaperWrite): NameEdge[] {
  return organizations.map(({ label, source }) => ({
    paper: paper.key,
    slug: toNameSlug(label),
    form: label,
    edge: { ...packProvenance({ ...printed, source, recordedAt }), form: label },
    unwritten: () => describeLabel(label),
  }));
}

function authorships({ paper, authors }: PaperWrite): NameEdge[] {
  return authors.map((label, position) => ({
    paper: paper.key,
    slug: toNameSlug(label),
    form: label,
    edge: { position, form: label },
    unwritten: () => describeLabel(label),
  }));
}
