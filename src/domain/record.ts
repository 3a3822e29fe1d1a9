import { z } from 'zod';
import { Link } from './link.ts';

/** The sources we read, in the order in which they are believed when they contradict each other. */
export const SourceName = z.enum([
  'arxiv-api',
  'arxiv',
  'hf-daily',
  'openalex',
  'bibtex',
  'daily-page',
]);
export type SourceName = z.infer<typeof SourceName>;

export const IsoDate = z.iso.date();

/** An organization as a source prints it. */
const RecordOrganization = z.object({ label: z.string().min(1).max(300) });

/**
 * One source's account of one paper, as read: the truth from which papers are made.
 * What the source does not say is null. `key` = source + source id, or a hash of its content.
 */
export const SourceRecord = z.object({
  key: z.string().min(1).max(300),
  source: SourceName,
  /** The id the source itself uses; null when it has none. */
  sourceId: z.string().min(1).max(300).nullable(),
  /** When we read it, ISO 8601 in UTC. Never part of what the record says. */
  readAt: z.iso.datetime(),
  title: z.string().min(1).max(2_000),
  abstract: z.string().min(1).max(50_000).nullable(),
  // databases index ids, and no index takes an endless one
  arxivId: z.string().max(100).nullable(),
  doi: z.string().max(1_000).nullable(),
  url: z.url().max(4_000).nullable(),
  publishedOn: IsoDate.nullable(),
  listedOn: IsoDate.nullable(),
  authorCount: z.int().min(0).nullable(),
  commentCount: z.int().min(0).nullable(),
  upvotes: z.int().min(0).nullable(),
  authors: z.array(z.string().min(1).max(300)).max(10_000),
  organizations: z.array(RecordOrganization).max(1_000),
  /** Links that the source gives beside the text. */
  links: z.array(Link.omit({ span: true })).max(100),
  /** Terms that the source says the paper is about. */
  keywords: z.array(z.string().min(1).max(200)).max(200),
  /** Subject classes of the source, such as `cs.CL`. */
  categories: z.array(z.string().min(1).max(200)).max(100),
  /** Works that it cites: `openalex:W…`, `doi:…` or `arxiv:…`. Empty where the source does not say any. */
  references: z.array(z.string().min(1).max(1_100)).max(10_000).default([]),
});
export type SourceRecord = z.infer<typeof SourceRecord>;
