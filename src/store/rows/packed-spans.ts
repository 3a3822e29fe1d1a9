import { z } from 'zod';
import { unpackSpan } from '../../domain/text.ts';

/** Spans as an edge holds them. */
export const PackedSpans = z.array(z.string().transform(unpackSpan)).default([]);
