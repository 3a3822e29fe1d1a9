import { createHash } from 'node:crypto';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** A hash of what a vocabulary says: the order of its lines, lists and fields does not count. */
export function hashVocabulary(vocabulary: Vocabulary): string {
  return createHash('sha256').update(canonical(vocabulary)).digest('hex');
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(
    ([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`,
  );
  return `{${fields.sort().join()}}`;
}
