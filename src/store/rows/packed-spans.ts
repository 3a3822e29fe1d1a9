import { z } from 'zod';
import { unpackSpans } from '../../domain/text.ts';

/** Spans as an edge holds them; none where there is no text that it rests on. */
export const PackedSpans = z
  .string()
  .nullish()
  .transform((text) => (text == null ? [] : unpackSpans(text)));
