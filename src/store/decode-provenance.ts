import { Provenance } from '../domain/provenance.ts';
import type { Row } from './engine.ts';

/** Provenance lies flat among the properties of a derived edge. */
export function decodeProvenance(edge: Row): Provenance {
  return Provenance.parse(edge);
}
