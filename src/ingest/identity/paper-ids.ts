import { kebab } from '../../domain/fold-text.ts';
import { arxivIdOfDoi, yearOfArxivId } from '../../domain/identifiers.ts';
import { PaperKey } from '../../domain/paper.ts';
import type { SourceRecord } from '../../domain/record.ts';
import { hash } from '../content-hash.ts';

/** The ids by which a record names its paper, as paper keys; none for a record that has only a title. */
export function idsOf({ arxivId, doi }: SourceRecord): PaperKey[] {
  const ids: string[] = [];
  if (arxivId !== null) ids.push(`arxiv:${arxivId}`);
  if (doi !== null)
    ids.push(arxivIdOfDoi(doi) === null ? `doi:${doi}` : `arxiv:${arxivIdOfDoi(doi)}`);
  return [...new Set(ids)].map((id) => PaperKey.parse(id));
}

/** The key of a paper that is known by its title alone. */
export function titleKey(fingerprint: string, year: number | null): PaperKey {
  return PaperKey.parse(`title:${hash(`${fingerprint} ${year ?? ''}`).slice(0, 16)}`);
}

/** The year that a record gives its paper, null when it says none. */
export function yearOf({ publishedOn }: SourceRecord): number | null {
  return publishedOn === null ? null : Number(publishedOn.slice(0, 4));
}

/** All years that fit a paper with this record: of its date and of its arXiv id, which can lie on either side of January. */
export function yearsOf(record: SourceRecord): number[] {
  const years = record.arxivId === null ? [] : [yearOfArxivId(record.arxivId)];
  const year = yearOf(record);
  return year === null ? years : [...years, year];
}

/** A name for addresses: the title, made unique by the key. */
export function slugOf(title: string, key: PaperKey): string {
  const name = kebab(title);
  const unique = hash(key).slice(0, 6);
  return name === '' ? unique : `${name}-${unique}`;
}
