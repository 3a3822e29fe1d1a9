import { z } from 'zod';
import { Link } from './link.ts';
import { IsoDate } from './record.ts';

export const PaperKey = z.string().brand<'PaperKey'>();
export type PaperKey = z.infer<typeof PaperKey>;

/** A published work: what its records say, folded into one. Null is what no record says. */
export const Paper = z.object({
  /** The smallest of `arxiv:…`, `doi:…` and `title:` + a hash of title and year. */
  key: PaperKey,
  slug: z.string(),
  title: z.string(),
  abstract: z.string().nullable().default(null),
  arxivId: z.string().nullable().default(null),
  doi: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  publishedOn: IsoDate.nullable().default(null),
  listedOn: IsoDate.nullable().default(null),
  authorCount: z.int().nullable().default(null),
  commentCount: z.int().nullable().default(null),
  upvotes: z.int().nullable().default(null),
  links: z.array(Link).default([]),
});
export type Paper = z.infer<typeof Paper>;
