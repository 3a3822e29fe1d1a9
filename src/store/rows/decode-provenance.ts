import { Provenance } from '../../domain/provenance.ts';

/** Provenance lies flat among the properties of a derived edge. */
export function decodeProvenance(edge: unknown): Provenance {
  return Provenance.parse(edge);
}
