import type { FoundConcept } from '../../domain/annotations.ts';
import { ConceptKind, type ConceptOrigin } from '../../domain/concept.ts';
import type { Row } from '../engine.ts';
import { nameProperties } from '../rows/name-properties.ts';
import { mostFrequent, type NameForms } from './name-forms.ts';

/** Label, acronym, origin, kinds, aliases. */
type ConceptForm = readonly [
  string,
  string | null,
  ConceptOrigin,
  readonly ConceptKind[],
  readonly string[],
];

/** What one paper says of a concept that the vocabulary does not know; null where the vocabulary has the say. */
export function toConceptForm(found: FoundConcept): string | null {
  if (found.origin === 'CURATED') return null;
  const { label, acronym, origin, kinds, aliases } = found;
  return JSON.stringify([label, acronym, origin, [...kinds].sort(), [...aliases].sort()]);
}

/**
 * What a concept is called by all papers together: the most frequent label and acronym (the smallest of several such),
 * every other spelling as an alias, every kind, and a source's keyword rather than a find.
 */
export function describeConcept(forms: NameForms): Row | null {
  const all = [...forms]
    .filter(([, count]) => count > 0)
    // only `toConceptForm` writes them
    .map(([form, count]) => ({ form: JSON.parse(form) as ConceptForm, count }));
  const label = mostFrequent(all.map(({ form, count }) => [form[0], count]));
  if (label === null) return null;
  const acronym = mostFrequent(
    all.flatMap(({ form, count }) => (form[1] === null ? [] : [[form[1], count] as const])),
  );
  const spellings = new Set(all.flatMap(({ form }) => [form[0], ...form[4]]));
  spellings.delete(label);
  const kinds = new Set(all.flatMap(({ form }) => form[3]));
  const aliases = [...spellings].sort();
  return {
    label,
    acronym,
    aliases,
    kinds: ConceptKind.options.filter((kind) => kinds.has(kind)),
    origin: all.some(({ form }) => form[2] === 'SOURCE') ? 'SOURCE' : 'EXTRACTED',
    description: null,
    hub: false,
    ...nameProperties({ label, aliases, acronym }),
  };
}

/** A concept that papers take from a vocabulary which the graph does not hold yet. */
export function describeUnwritten(found: FoundConcept): Row {
  const { label, acronym, origin, kinds } = found;
  const aliases = [...found.aliases].sort();
  const spellings = nameProperties({ label, aliases, acronym });
  return { label, acronym, aliases, kinds: [...kinds], origin, hub: false, ...spellings };
}
