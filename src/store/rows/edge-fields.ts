import { z } from 'zod';
import { Mention } from '../../domain/mention.ts';
import { Provenance } from '../../domain/provenance.ts';
import { unpackSpan } from '../../domain/text.ts';
import { TopicAssignment } from '../../domain/topic-assignment.ts';
import { flat, packedList, storedFields } from './stored-fields.ts';

/** Where a derived edge comes from lies flat among its properties. */
const provenance = flat(storedFields(Provenance));

// What the edges carry.
export const mentionFields = storedFields(Mention, {
  spans: packedList('spans', unpackSpan),
  provenance,
});
export const assignmentFields = storedFields(TopicAssignment, {
  evidence: packedList('evidence', unpackSpan),
  provenance,
});

const Affiliation = z.object({ provenance: Provenance });
export type Affiliation = z.infer<typeof Affiliation>;
export const affiliationFields = storedFields(Affiliation, { provenance });

const Authorship = z.object({ position: z.int() });
export type Authorship = z.infer<typeof Authorship>;
export const authorshipFields = storedFields(Authorship);
