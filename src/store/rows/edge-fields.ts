import { z } from 'zod';
import { Mention } from '../../domain/mention.ts';
import { Provenance } from '../../domain/provenance.ts';
import { unpackSpans } from '../../domain/text.ts';
import { TopicAssignment } from '../../domain/topic-assignment.ts';
import { packedProvenance } from './packed-provenance.ts';
import { packed, storedFields } from './stored-fields.ts';

// What the edges carry.
export const mentionFields = storedFields(Mention, {
  spans: packed('spans', unpackSpans),
  provenance: packedProvenance,
});
export const assignmentFields = storedFields(TopicAssignment, {
  evidence: packed('evidence', unpackSpans),
  provenance: packedProvenance,
});

const Affiliation = z.object({ provenance: Provenance });
export type Affiliation = z.infer<typeof Affiliation>;
export const affiliationFields = storedFields(Affiliation, { provenance: packedProvenance });

const Authorship = z.object({ position: z.int() });
export type Authorship = z.infer<typeof Authorship>;
export const authorshipFields = storedFields(Authorship);
