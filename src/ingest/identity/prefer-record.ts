import { compareText } from '../../domain/compare-text.ts';
import { SourceName, type SourceRecord } from '../../domain/record.ts';
import { contentHash } from '../content-hash.ts';

/** The day of what a record says: when its source listed it, else the paper's own. */
function dayOf({ listedOn, publishedOn }: SourceRecord): string {
  return listedOn ?? publishedOn ?? '';
}

/**
 * Of two records with one key, the one that counts: of the newer day, then read later, then by the hash of what they
 * say. What arrives last does not matter, except that reading the same words again does not make them newer.
 */
export function newerRecord(a: SourceRecord, b: SourceRecord): SourceRecord {
  const order =
    compareText(dayOf(b), dayOf(a)) ||
    Date.parse(b.readAt) - Date.parse(a.readAt) ||
    compareText(contentHash(b), contentHash(a));
  return order > 0 ? b : a;
}

/** The order in which records of one paper are believed: by source, then the newer day first, then by key. */
export function compareRecords(a: SourceRecord, b: SourceRecord): number {
  return rank(a) - rank(b) || compareText(dayOf(b), dayOf(a)) || compareText(a.key, b.key);
}

function rank({ source }: SourceRecord): number {
  return SourceName.options.indexOf(source);
}
