import { TopicAssignment } from '../../domain/topic-assignment.ts';
import { PackedSpans } from './decode-mention.ts';
import { decodeProvenance } from './decode-provenance.ts';
import { withoutNulls } from './without-nulls.ts';

/** A topic assignment from the properties of its ABOUT edge. */
export function decodeAssignment(row: unknown): TopicAssignment {
  const edge = withoutNulls(row);
  return TopicAssignment.parse({
    ...edge,
    concepts: edge['concepts'] ?? [],
    evidence: PackedSpans.parse(edge['evidence']),
    provenance: decodeProvenance(edge),
  });
}
