import { arxivIdOfDoi, toArxivId, toDoi } from '../../domain/identifiers.ts';
import type { SourceRecord } from '../../domain/record.ts';
import { idsOf } from './paper-ids.ts';

/** A work that a paper cites, by one of the names that it may be known by, and the source that says so. */
export type NamedReference = { readonly name: string; readonly source: string };

/** All that a reference may call the paper of these records: keys of records, arXiv ids and DOIs. */
export function namesOf(records: readonly SourceRecord[]): string[] {
  return [...new Set(records.flatMap((record) => [record.key, ...idsOf(record)]))].sort();
}

/** What the records cite, each work once by each name; the first record that cites it is its source. */
export function referencesOf(records: readonly SourceRecord[]): NamedReference[] {
  const sources = new Map<string, string>();
  for (const { source, references } of records) {
    for (const name of references.map(toReferenceName)) {
      if (!sources.has(name)) sources.set(name, source);
    }
  }
  return [...sources].map(([name, source]) => ({ name, source }));
}

/** Written as records name their papers, so that equal works have equal names. */
function toReferenceName(reference: string): string {
  const [, kind, id = ''] = /^(\w+):(.+)$/s.exec(reference) ?? [];
  if (kind === 'arxiv') return `arxiv:${toArxivId(id) ?? id}`;
  const doi = kind === 'doi' ? toDoi(id) : null;
  if (doi === null) return reference;
  const arxivId = arxivIdOfDoi(doi);
  return arxivId === null ? `doi:${doi}` : `arxiv:${arxivId}`;
}
