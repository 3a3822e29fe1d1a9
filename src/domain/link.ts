import { z } from 'zod';
import { Span } from './text.ts';

export const LinkKind = z.enum(['CODE', 'DATA', 'MODEL', 'PROJECT', 'OTHER']);
export type LinkKind = z.infer<typeof LinkKind>;

/** A page that belongs to a paper. `span` is null when a source gave it. */
export const Link = z.object({ url: z.url(), kind: LinkKind, span: Span.nullable() });
export type Link = z.infer<typeof Link>;
