import { Concept } from '../domain/concept.ts';
import { Link } from '../domain/link.ts';
import { Mention } from '../domain/mention.ts';
import { Paper } from '../domain/paper.ts';
import { Provenance } from '../domain/provenance.ts';
import { unpackSpan } from '../domain/text.ts';
import { TopicAssignment } from '../domain/topic-assignment.ts';

type Stored = Readonly<Record<string, unknown>>;

/** The engines keep no nulls and hand back either nothing or null; the domain's defaults say what absence means. */
export function withoutNulls(row: unknown): Stored {
  if (row === null || typeof row !== 'object') return {};
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}

export function decodePaper(row: unknown): Paper {
  const stored = withoutNulls(row);
  return Paper.parse({ ...stored, links: strings(stored['links']).map(parseLink) });
}

function parseLink(text: string): Link {
  return Link.parse(JSON.parse(text));
}

export function encodeLink(link: Link): string {
  return JSON.stringify(link);
}

export function decodeConcept(row: unknown): Concept {
  return Concept.parse(withoutNulls(row));
}

export function decodeProvenance(row: unknown): Provenance {
  return Provenance.parse(row);
}

export function decodeMention(row: unknown): Mention {
  const stored = withoutNulls(row);
  return Mention.parse({
    ...stored,
    spans: strings(stored['spans']).map(unpackSpan),
    provenance: stored,
  });
}

export function decodeAssignment(row: unknown): TopicAssignment {
  const stored = withoutNulls(row);
  return TopicAssignment.parse({
    ...stored,
    concepts: strings(stored['concepts']),
    evidence: strings(stored['evidence']).map(unpackSpan),
    provenance: stored,
  });
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
