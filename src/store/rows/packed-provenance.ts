import type { Provenance } from '../../domain/provenance.ts';
import type { StoredField } from './stored-fields.ts';

/**
 * Where an edge comes from, as two properties: `["text","vocabulary","3",0.9]`, which thousands of edges share, and the
 * moment. Each property of millions of edges costs memory and time, so they are not five.
 */
export function packProvenance(provenance: Provenance) {
  const { source, method, methodVersion, confidence, recordedAt } = provenance;
  return { provenance: JSON.stringify([source, method, methodVersion, confidence]), recordedAt };
}

export const packedProvenance: StoredField = {
  properties: ['provenance', 'recordedAt'],
  decode: (text, recordedAt) => {
    const [source, method, methodVersion, confidence] = JSON.parse(text as string);
    return { source, method, methodVersion, confidence, recordedAt };
  },
};
