import { Concept } from '../../domain/concept.ts';
import { withoutNulls } from './without-nulls.ts';

/** A concept from the properties of its node; what the database leaves out is null or empty. */
export function decodeConcept(node: unknown): Concept {
  return Concept.parse(withoutNulls(node));
}
