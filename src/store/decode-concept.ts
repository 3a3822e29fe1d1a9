import { Concept } from '../domain/concept.ts';
import type { Row } from './engine.ts';

/** A concept from the properties of its node; what the database leaves out is null or empty. */
export function decodeConcept(node: Row): Concept {
  return Concept.parse(node);
}
