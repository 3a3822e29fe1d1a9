import type { Row } from '../engine.ts';
import { nameProperties } from '../rows/name-properties.ts';
import { mostFrequent, type NameForms } from './name-forms.ts';

/** What an organization or author is called: as most papers print it, the smallest of several such. */
export function describePrinted(forms: NameForms): Row | null {
  const label = mostFrequent(forms);
  return label === null ? null : describeLabel(label);
}

export function describeLabel(label: string): Row {
  return { label, ...nameProperties({ label, aliases: [], acronym: null }) };
}
