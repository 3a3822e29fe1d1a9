import { createHash } from 'node:crypto';
import type { SourceRecord } from '../domain/record.ts';

type Said = Omit<SourceRecord, 'readAt'>;

const remembered = new WeakMap<Said, string>();

/** Hash of what a record says. `readAt` is no part of it, nor is the order in which properties were set. */
export function contentHash(record: Said): string {
  const known = remembered.get(record) ?? hashOf(record);
  remembered.set(record, known);
  return known;
}

function hashOf(record: Said): string {
  const said = [
    record.key,
    record.source,
    record.sourceId,
    record.title,
    record.abstract,
    record.arxivId,
    record.doi,
    record.url,
    record.publishedOn,
    record.listedOn,
    record.authorCount,
    record.commentCount,
    record.upvotes,
    record.authors,
    record.organizations.map(({ label }) => label),
    record.links.map(({ url, kind }) => [url, kind]),
    record.keywords,
    record.categories,
    // said by few sources: what others say hashes as it did before there were any. The word makes records differ from
    // those of a graph that kept references and made nothing of them: read again, they are written again
    ...(record.references.length > 0 ? ['cites', record.references] : []),
  ];
  return hash(JSON.stringify(said));
}

/** SHA-256 in hex; the first 16 digits are enough to name one thing among millions. */
export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
