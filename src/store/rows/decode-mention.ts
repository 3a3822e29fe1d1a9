import { z } from 'zod';
import { Mention } from '../../domain/mention.ts';
import { unpackSpan } from '../../domain/text.ts';
import { decodeProvenance } from './decode-provenance.ts';
import { withoutNulls } from './without-nulls.ts';

/** Spans as an edge holds them. */
export const PackedSpans = z.array(z.string().transform(unpackSpan)).default([]);

/** A mention from the properties of its MENTIONS edge. */
export function decodeMention(row: unknown): Mention {
  const edge = withoutNulls(row);
  return Mention.parse({
    ...edge,
    spans: PackedSpans.parse(edge['spans']),
    provenance: decodeProvenance(edge),
  });
}
