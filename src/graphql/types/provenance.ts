import type { Provenance } from '../../domain/provenance.ts';
import { builder } from '../builder.ts';

export const ProvenanceRef = builder.objectRef<Provenance>('Provenance').implement({
  description: 'Where a derived edge comes from.',
  fields: (t) => ({
    source: t.exposeString('source', { description: 'What was read: text, or a source by name.' }),
    method: t.exposeString('method', { description: 'How it was found.' }),
    methodVersion: t.exposeString('methodVersion', { description: 'Version of the method.' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the method is, 0 to 1.' }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written.' }),
  }),
});
